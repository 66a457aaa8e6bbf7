/** No such row for this owner: it never existed, was removed, or is another owner's. Shown as 404. */
export class MissingRow extends Error {
  constructor() {
    super('There is no such row.');
  }
}

/** Another tab saved this row first. */
export class StaleRow extends Error {
  /** @param stored the row as it is now */
  constructor(readonly stored: Record<string, unknown>) {
    super('The row was changed in the meantime.');
  }
}

/** This very submit was carried out before. */
export class AlreadyDone extends Error {
  constructor() {
    super('This was already saved.');
  }
}

/** A suggestion that was confirmed or dismissed before, in another tab for example. The message is for the person. */
export class AlreadyAnswered extends Error {
  constructor() {
    super('This suggestion was answered before, perhaps in another tab.');
  }
}

/** It cannot be put back, or not be taken back. */
export class CannotUndo extends Error {
  /** @param why the end of a sentence */
  constructor(readonly why = 'what it belonged to is gone') {
    super(`That cannot be undone: ${why}.`);
  }
}

/** The account has as much of something as it may. The message is for the person; the code outlives the way out of a thread. */
export class QuotaReached extends Error {
  readonly code = 'QUOTA_REACHED';
}

export const isQuotaReached = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'QUOTA_REACHED';
