import { useSyncExternalStore } from 'react';

/** False until React listens. */
export const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
