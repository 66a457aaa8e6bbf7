import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { isShortcut } from '../ui/shortcut';
import { openSearch, searchIsOpen } from './search-store';

const SearchDialog = lazy(() => import('./search-dialog'));

/** Stands once, in the frame of the rooms: `/` or Ctrl K, and the place where the search opens. The rest loads when it does. */
export function SearchHost() {
  const isOpen = useSyncExternalStore(searchIsOpen.subscribe, searchIsOpen.get, () => false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!(isPalette || isShortcut(event, '/')) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      openSearch(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return <Suspense>{isOpen && <SearchDialog close={() => openSearch(false)} />}</Suspense>;
}
