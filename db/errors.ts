/** There is no such row for this owner: it never was, it is gone, or it is somebody else's. Shown as 404. */
export class MissingRow extends Error {
  constructor() {
    super('There is no such row.');
  }
}

/** Another tab saved this row first. */
export class StaleRow extends Error {
  /** @param stored the row as it stands now */
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

/** What is to be put back hung on something that is gone by now. */
export class CannotUndo extends Error {
  constructor() {
    super('What this belonged to is gone.');
  }
}
