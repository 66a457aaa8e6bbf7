import type { PersonField } from '../person/person';

/** The limits of one import. Ten megabytes is also the limit of the server in front (server/request-check.mjs). */
export const limits = {
  bytes: 10 * 1024 * 1024,
  rows: 25_000,
  /** Outlook's own export has 92 columns and Google's grows with every second address. */
  columns: 256,
  /** The width of Excel's widest sheet, which may include empty cells at the right. */
  emptyColumns: 16_384,
  /** Lines of one card. */
  entries: 1000,
  /** Characters in one cell, or in one line of a card. */
  cell: 20_000,
  /** Characters kept of one line of text: the limit of the form, so that everyone imported can be edited. */
  line: 200,
  lengths: { given: 100, family: 100, phone: 60, url: 500, linkedin: 500, email: 320, tags: 40 } as Partial<Record<PersonField, number>>,
  /** Most addresses, numbers, links and tags of a person. */
  list: 20,
  tags: 30,
  /** How many records are searched for a header: the text above it varies. */
  headerWithin: 20,
} as const;
