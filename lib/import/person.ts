import type { Day } from '@/lib/plan/day';

/** Where the file came from. `csv` is any table read through a mapping; `throughline` is our own export. */
export type ImportKind = 'linkedin' | 'google' | 'outlook' | 'vcard' | 'csv' | 'throughline';

/** One person of an address book. Text that is not known is empty; days and the slug are null. */
export interface PersonRecord {
  given: string;
  family: string;
  display: string;
  emails: string[];
  phones: string[];
  /** http and https links. The LinkedIn profile is not among them: it is `linkedinSlug`. */
  urls: string[];
  /** What follows /in/ in the profile's address: lower case, percent-decoded. */
  linkedinSlug: string | null;
  organization: string;
  position: string;
  /** When the connection was made. Not a conversation: it starts no rhythm. */
  connectedOn: Day | null;
  /** `YYYY-MM-DD`, or `--MM-DD` when the year is not known. */
  birthday: string | null;
  notes: string;
  tags: string[];
}

export interface ReadPerson extends PersonRecord {
  /** The row as a spreadsheet numbers it, from 1 and with everything above the header; in a vCard file the card. */
  row: number;
}

export interface SkippedRow {
  row: number;
  reason: string;
}

export interface Problem {
  row: number;
  message: string;
  /** A warning lost something; a notice only says what was done. */
  severity: 'notice' | 'warning';
}

export interface ReadFile {
  kind: ImportKind;
  people: ReadPerson[];
  skipped: SkippedRow[];
  problems: Problem[];
}

/** What a column of a table can hold, with the words for the mapping screen. */
export const personFieldLabels = {
  display: 'Full name',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  suffix: 'Suffix',
  nickname: 'Nickname',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Link',
  linkedin: 'LinkedIn profile',
  organization: 'Company',
  position: 'Position',
  connectedOn: 'Connected on',
  birthday: 'Birthday',
  notes: 'Notes',
  tags: 'Tags',
} as const;
export type PersonField = keyof typeof personFieldLabels;
export const personFields = Object.keys(personFieldLabels) as PersonField[];

/** What somebody can be known by: a table needs a column of one of them. */
export const namingFields: readonly PersonField[] = ['display', 'given', 'family', 'email', 'phone'];
export const noNames = 'Say at least which column holds the names.';

/** Which column holds what; a column that is not named is not read. */
export type Mapping = Readonly<Record<string, PersonField>>;
