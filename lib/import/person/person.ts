import type { Day } from '@/lib/plan/time/day';
import type { Encoding } from '../files/decode';
import type { DateOrder } from '../text/day-text';

/** Where the file came from. `csv` is any table read through a mapping; `throughline` is our own export; `several` are files of more than one kind. */
export type ImportKind = 'linkedin' | 'google' | 'outlook' | 'vcard' | 'csv' | 'throughline' | 'several';

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
  /** Dates besides the birthday, as `dateText` writes them. Left out where there are none, as in rows that an older version stored. */
  dates?: string[] | undefined;
  notes: string;
  tags: string[];
}

/** Where something is in the files that were read. */
export interface Place {
  /**
   * The row as a spreadsheet numbers it, from 1 and with everything above the header; in a vCard file the card. Of several files the
   * rows of the later ones count on, so that no two are the same.
   */
  row: number;
  /** Of several files, the file and the row in it, for reading. */
  at?: string | undefined;
}

export interface ReadPerson extends PersonRecord, Place {}

export interface SkippedRow extends Place {
  reason: string;
}

export interface Problem extends Place {
  message: string;
  /** A warning means that something was lost; a notice only says what was done. */
  severity: 'notice' | 'warning';
}

export interface ReadFile {
  kind: ImportKind;
  people: ReadPerson[];
  skipped: SkippedRow[];
  problems: Problem[];
  /** Of several files, each by name with how many people it holds. */
  files?: readonly FileInside[];
  /** How a table was read; cards have no columns. */
  table?: ReadTable | undefined;
}

export interface FileInside {
  name: string;
  people: number;
}

/** A table as it was read or is to be asked about, so that its columns can be chosen and it can be read another way. */
export interface ReadTable {
  /** Every column once: an empty header is called "Column 3", a repeated one "Email (2)". These names are the keys of a mapping. */
  headers: readonly string[];
  /** The first rows, cut short, cell by cell in the order of the headers. */
  samples: readonly (readonly string[])[];
  /** The field of each column that is read, or that the headings suggest. */
  suggested: Mapping;
  encoding: Encoding;
  /** Whether the encoding is a guess. */
  isGuessed: boolean;
  /** The order in which 03/04/2024 was read when the file does not show it. */
  openOrder: DateOrder | null;
}

/** How the person wants a table read; anything left out is detected. */
export interface HowToRead {
  mapping?: Mapping | undefined;
  encoding?: Encoding | undefined;
  dateOrder?: DateOrder | undefined;
  /** The usual order in the person's region. */
  usualOrder?: DateOrder | undefined;
}

/** What a column of a table can hold, with its label on the mapping screen. */
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
  dates: 'Dates',
  notes: 'Notes',
  tags: 'Tags',
  starred: 'Star',
  birthYear: 'Year of birth',
  birthMonth: 'Month of birth',
  birthDay: 'Day of birth',
  other: 'Notes, under its heading',
} as const;
export type PersonField = keyof typeof personFieldLabels;
export const personFields = Object.keys(personFieldLabels) as PersonField[];

/** The fields that identify a person: a table needs a column for at least one of them. */
export const namingFields: readonly PersonField[] = ['display', 'given', 'family', 'email', 'phone'];
export const noNames = 'Choose at least the column with the names.';

/** The field of each column; a column without one is not read. */
export type Mapping = Readonly<Record<string, PersonField>>;
