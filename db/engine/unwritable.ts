/**
 * True when the disk is full or read-only, fails, or is held by somebody else: nothing was written, and it may pass. Told by the code,
 * since an error that comes out of a thread is no longer of the driver's class.
 */
export const isUnwritable = (error: unknown) =>
  error instanceof Error && 'code' in error && /^SQLITE_(FULL|READONLY|IOERR|BUSY|CANTOPEN)/.test(String(error.code));

/** Writes what is only noted beside a read, such as the last visit: reading goes on without it when nothing can be written. */
export async function noteBeside(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}
