let isOpen = false;
const listeners = new Set<() => void>();

/** Opens or closes the one search of the frame, from wherever somebody is. */
export function openSearch(open: boolean) {
  isOpen = open;
  for (const listener of listeners) listener();
}

export const searchIsOpen = () => isOpen;

export const onSearchOpened = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
