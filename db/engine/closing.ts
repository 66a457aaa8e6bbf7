import { processShared } from '@/lib/process-shared.mjs';

/** Closed when the process stops: server.mjs calls these after the last answer, latest first. */
export function onClose(close: () => void | Promise<void>) {
  processShared.closers ??= [];
  processShared.closers.push(close);
}
