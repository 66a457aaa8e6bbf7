import type { Mapping } from './person';

/** A file that cannot be read at all. The message is for the person: what is wrong, where, and what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** A table whose header nobody knows: enough of it to ask which column is what. */
export class UnknownColumns extends UnreadableFile {
  override name = 'UnknownColumns';

  constructor(
    /** Every column once: an empty header is called "Column 3", a repeated one "Email (2)". These names are the keys of a mapping. */
    readonly headers: readonly string[],
    /** The first rows, cut short, cell by cell in the order of the headers. */
    readonly samples: readonly (readonly string[])[],
    /** What the header's own words suggest. */
    readonly suggested: Mapping,
  ) {
    super('None of these columns is known to hold names. Say which column holds what, and the file can be read.');
  }
}
