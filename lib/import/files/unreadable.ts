import type { ReadTable } from '../person/person';

/** A file that cannot be read at all. The message is for the person: what is wrong, where, and what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** A table whose header nobody knows: enough of it to ask which column is what. */
export class UnknownColumns extends UnreadableFile {
  override name = 'UnknownColumns';

  constructor(readonly table: ReadTable) {
    super('This is not a format we know. Choose which column holds what, and the file can be read.');
  }

  get headers() {
    return this.table.headers;
  }

  get samples() {
    return this.table.samples;
  }

  /** What the headings suggest. */
  get suggested() {
    return this.table.suggested;
  }
}
