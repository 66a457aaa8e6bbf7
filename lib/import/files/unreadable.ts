import type { ReadTable } from '../person/person';

/** A file that cannot be read at all. The message is for the person: what is wrong, where, and what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** A table with an unknown header, with enough of it to ask for a mapping. */
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

  /** The mapping that the headings suggest. */
  get suggested() {
    return this.table.suggested;
  }
}
