/** One value that parts of a page share without being each other's children: read it with `useSyncExternalStore`. */
export function store<Value>(first: Value) {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(next: Value) {
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
