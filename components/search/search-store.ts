import { store } from '../ui/store';

/** Whether the one search of the frame is open. */
export const searchIsOpen = store(false);

/** Opens or closes it, from wherever somebody is. */
export const openSearch = searchIsOpen.set;
