import { store } from '../ui/store';

/** Whether the one search of the frame is open. */
export const searchIsOpen = store(false);

/** Opens or closes it from any page. */
export const openSearch = searchIsOpen.set;

/** Whether the list of shortcuts is open. */
export const shortcutsAreOpen = store(false);

export const openShortcuts = shortcutsAreOpen.set;
