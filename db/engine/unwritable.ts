/**
 * True when the disk is full, read-only or failing, or another process holds the file: nothing was written, and it may pass. Decided by
 * the code, since an error from a worker thread has lost its class.
 */
export const isUnwritable = (error: unknown) =>
  error instanceof Error && 'code' in error && /^SQLITE_(FULL|READONLY|IOERR|BUSY|CANTOPEN)/.test(String(error.code));

/** Writes something minor beside a read, such as the last visit: when nothing can be written, reading goes on without it. */
export async function noteBeside(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}
