import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isShortcut, useKey } from '../ui/shortcut';
import type { SearchActions } from './commands';
import { openSearch, openShortcuts, searchIsOpen, shortcutsAreOpen } from './search-store';

const SearchDialog = lazy(() => import('./search-dialog'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));

/**
 * In the frame of every page: `/` or Ctrl K and the place where the search opens, `?` and the place where the shortcuts are listed. The
 * rest loads when one of them opens.
 */
export function SearchHost({ act }: { act: SearchActions }) {
  const isOpen = useSyncExternalStore(searchIsOpen.subscribe, searchIsOpen.get, () => false);
  const isHelpOpen = useSyncExternalStore(shortcutsAreOpen.subscribe, shortcutsAreOpen.get, () => false);
  useKey(isSearchKey, showSearch);
  useKey(isHelpKey, showShortcuts);
  return (
    <Suspense>
      {isOpen && <SearchDialog act={act} close={() => openSearch(false)} />}
      {isHelpOpen && <ShortcutsDialog close={() => openShortcuts(false)} />}
    </Suspense>
  );
}

const showSearch = () => openSearch(true);
const showShortcuts = () => openShortcuts(true);
const isHelpKey = (event: KeyboardEvent) => isShortcut(event, '?');

/** Ctrl K works while someone writes and when single keys are switched off, since no slip of the hand presses it. */
const isSearchKey = (event: KeyboardEvent) =>
  isShortcut(event, '/') ||
  (event.key.toLowerCase() === 'k' &&
    (event.ctrlKey || event.metaKey) &&
    !(event.altKey || event.shiftKey) &&
    !document.querySelector('dialog[open]'));
