import type { PersonField } from '../person/person';

/** What one import may bring. Ten megabytes is also what the server's door lets in. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  rows: 25_000,
  /** Outlook's own export has 92 columns and Google's grows with every second address. */
  columns: 256,
  /** Excel's widest sheet: it may write the empty cells at the right too. */
  emptyColumns: 16_384,
  /** Lines of one card. */
  entries: 1000,
  /** Characters in one cell, or in one line of a card. */
  cell: 20_000,
  /** Characters kept of one line of text: what the form takes, so that whoever was imported can be edited. */
  line: 200,
  lengths: { given: 100, family: 100, phone: 60, url: 500, linkedin: 500, email: 320, tags: 40 } as Partial<Record<PersonField, number>>,
  /** Addresses, numbers, links a person may have, and tags. */
  list: 20,
  tags: 30,
  /** How far down a header is looked for: what stands above it varies. */
  headerWithin: 20,
} as const;
