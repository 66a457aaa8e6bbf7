import { shared } from '@/lib/process-shared.mjs';

/** What must be closed when the process stops: server.mjs calls these after the last answer, the latest first. */
export function onClose(close: () => void) {
  shared.closers ??= [];
  shared.closers.push(close);
}
