import BetterSqlite3 from 'better-sqlite3';

/** True when the disk is full or read-only, fails, or is held by somebody else: nothing was written, and it may pass. */
export const isUnwritable = (error: unknown) =>
  error instanceof BetterSqlite3.SqliteError && /^SQLITE_(FULL|READONLY|IOERR|BUSY|CANTOPEN)/.test(error.code);

/** Writes what is only noted beside a read, such as the last visit: reading goes on without it when nothing can be written. */
export async function noteBeside(write: () => PromiseLike<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}
