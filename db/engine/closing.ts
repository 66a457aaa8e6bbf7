const shared = globalThis as typeof globalThis & { throughlineClosers?: (() => void)[] };

/** What must be closed when the process stops: server.mjs calls these after the last answer, the latest first. */
export function onClose(close: () => void) {
  shared.throughlineClosers ??= [];
  shared.throughlineClosers.push(close);
}
