/** Times are in milliseconds, CPU of the server in milliseconds, `seconds` as autocannon counts them. */
export type Sum = { times: number[]; cpu: number; seconds: number };

export type Headers = Record<string, string>;
export type Place = { base: string; headers: Headers };

/** A page to measure. */
export type Target = Place & { name: string; path: string };

/** What one reading of a page costs, in queries and bytes. */
export type Reading = { queries: number; html: number; script: number; style: number };

/** Where a benchmark runs. */
export type Site = { dataDir: string; port: number };

export type Size = {
  name: string;
  people: number;
  interactions: number;
  days: number;
  weeksAhead: number;
  steps: number;
  outcomes: number;
  feedback: number;
  suggestions: number;
  details: boolean;
};
export type AskedSize = Pick<Size, 'name' | 'people' | 'interactions'> & Partial<Size>;

/** A seeded account: the tokens of its session and share, and ids of its rows. */
export type Seeded = {
  name: string;
  session: string;
  share: string;
  organizations: string[];
  people: string[];
  goals: string[];
  mentors: string[];
  key: string[];
};
export type Account = Seeded & Place;

export type Row = Record<string, unknown> & { id?: string };
/** Inserts a row, named in camel case. @returns its id */
export type Insert = (table: string, row: Row) => string;
/** The columns that every row of an owner has. */
export type Own = (createdAt?: number) => { id: string; ownerId: string; createdAt: number; version: number };
export type Random = { below: (limit: number) => number; one: <Item>(list: readonly Item[]) => Item };
export type Writer = { insert: Insert; own: Own; random: Random; size: Size };

export type Usage = { queries: number; cpu: NodeJS.CpuUsage; rss: number };
export type AddedRows = Map<string, unknown[][]>;
