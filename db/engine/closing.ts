import { shared } from '@/lib/process-shared.mjs';

/** Closed when the process stops: server.mjs calls these after the last answer, latest first. */
export function onClose(close: () => void) {
  shared.closers ??= [];
  shared.closers.push(close);
}
