import { isDay } from '@/lib/plan/time/day';

/** What stands in the fields of a form, by path: `next.title`, `people.0.name`. */
type Fields = Record<string, unknown>;

/** What was typed into a form and neither saved nor discarded. Fields that no one touched are not in it. */
export type KeptDraft = {
  /** The form, and the row it edits. */
  form: string;
  /** One opening of that form, so that two tabs do not overwrite each other. */
  slot: string;
  keptAt: number;
  typed: Fields;
  /** What the page had in the same fields, and the version of its row. */
  from: Fields;
  version?: unknown;
  /** The names shown in fields that hold an id. */
  names: Record<string, string>;
};

export const MAX_AGE_DAYS = 14;
export const MAX_DRAFTS = 30;
export const MAX_CHARACTERS = 400_000;

const DAY_MS = 864e5;

/** The newest drafts first, without what is too old, too many or too long to keep. */
export function withinLimits(drafts: readonly KeptDraft[], now: number): KeptDraft[] {
  let room = MAX_CHARACTERS;
  return drafts
    .filter(({ keptAt }) => now - keptAt < MAX_AGE_DAYS * DAY_MS)
    .toSorted((a, b) => b.keptAt - a.keptAt)
    .slice(0, MAX_DRAFTS)
    .filter((draft) => {
      const size = JSON.stringify(draft).length;
      if (size > room) return false;
      room -= size;
      return true;
    });
}

/** A form's name with the row it edits or, for a new row, with the rows it starts from. */
export function formKey(name: string, draft: object): string {
  const ids = Object.entries(flattenFields(draft)).filter(
    ([field, value]) => /^ids?(\.\d+)?$|^people\.\d+\.id$|^[^.]*Ids?$/.test(field) && value,
  );
  const own = ids.filter(([field]) => field === 'id');
  return [name, ...(own.length > 0 ? own : ids).map(([field, value]) => `${field}=${value}`)].join(' ');
}

/** Every field by its path, nested ones included. */
export function flattenFields(values: object, above = ''): Fields {
  return Object.assign(
    {},
    ...Object.entries(values).map(([name, value]) =>
      value !== null && typeof value === 'object' ? flattenFields(value, `${above}${name}.`) : { [`${above}${name}`]: value },
    ),
  );
}

/** The fields that hold something else than the page had there; undefined when there are none. */
export function typedSince(base: Fields, held: Fields): Pick<KeptDraft, 'typed' | 'from' | 'version'> | undefined {
  const names = Object.keys(held).filter((name) => name !== 'version' && !isSame(base[name], held[name]));
  if (names.length === 0) return undefined;
  return { typed: pick(held, names), from: pick(base, names), version: base.version };
}

/** Whether someone changed one of the typed fields in the meantime: then neither text may silently replace the other. */
export function isOverwriting({ typed, from }: Pick<KeptDraft, 'typed' | 'from'>, now: Fields): boolean {
  const isOfRow = Boolean(now.id);
  return Object.keys(typed).some(
    // Of a new row a day only follows the calendar.
    (name) => !isSame(from[name], now[name]) && !isSame(typed[name], now[name]) && (isOfRow || !isDay(String(from[name] ?? ''))),
  );
}

const pick = (fields: Fields, names: string[]): Fields => Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));

const isSame = (a: unknown, b: unknown) => (a ?? '') === (b ?? '');
