import { sayCount } from '@/lib/plan/say';
import type { ChosenFile } from './bundle';
import { excerpt } from './clean';
import { tooManyRows } from './csv-guard';
import { limits } from './limits';
import { type Mapping, namingFields, type Place, type Problem, type ReadFile } from './person';
import { UnknownColumns, UnreadableFile } from './unreadable';

type Read = (file: ChosenFile, mapping: Mapping | undefined) => ReadFile;
type Tried = ChosenFile & ({ read: ReadFile } | { unknown: UnknownColumns } | { refused: string });

/**
 * The files of one import read as one. A file that cannot be read is named, and the rest is read all the same. Columns are only asked
 * about where there is one table: of several, an unknown one is read as its headings suggest.
 */
export function readTogether(files: readonly ChosenFile[], mapping: Mapping | undefined, read: Read): ReadFile {
  const wanted = withoutParts(files);
  const [only, ...more] = wanted;
  if (only && more.length === 0) return read(only, mapping);
  const tried = wanted.map((file) => tryFile(file, mapping, read));
  const tables = tried.filter((each) => 'unknown' in each || ('read' in each && each.read.table));
  const [table] = tables;
  if (table && 'unknown' in table && tables.length === 1) throw table.unknown;
  const settled = tried.map((each) => ('unknown' in each ? asSuggested(each, read) : each));
  return together(settled, tables.length === 1);
}

/** Notion writes each table twice: as it is seen, and whole as `_all`. */
const withoutParts = (files: readonly ChosenFile[]) =>
  files.filter(({ name }) => !files.some((other) => other.name === name.replace(/(?=\.csv$)/i, '_all') && other.name !== name));

function tryFile(file: ChosenFile, mapping: Mapping | undefined, read: Read): Tried {
  try {
    return { ...file, read: read(file, mapping) };
  } catch (error) {
    if (error instanceof UnknownColumns) return { ...file, unknown: error };
    if (error instanceof UnreadableFile) return { ...file, refused: error.message };
    throw error;
  }
}

function asSuggested(file: ChosenFile & { unknown: UnknownColumns }, read: Read): Tried {
  const { suggested } = file.unknown;
  const names = Object.values(suggested).some((field) => namingFields.includes(field));
  return names
    ? tryFile(file, suggested, read)
    : { ...file, refused: 'Its columns are not known here. Choose it by itself to say what they hold.' };
}

function together(tried: readonly Tried[], hasOneTable: boolean): ReadFile {
  const whole: ReadFile & { files: { name: string; people: number }[] } = {
    kind: 'several',
    people: [],
    skipped: [],
    problems: [],
    files: [],
  };
  const notices = new Map<string, string[]>();
  let rows = 0;
  for (const each of tried) {
    const name = excerpt(each.name);
    if (!('read' in each)) {
      if ('refused' in each) notices.set(`${name} was not read. ${each.refused}`, []);
      continue;
    }
    const { kind, people, skipped, problems, table } = each.read;
    const isOneRow = people.length + skipped.length === 1;
    const placed = <Row extends Place>(row: Row): Row => ({ ...row, row: rows + row.row, at: isOneRow ? name : `${name}, row ${row.row}` });
    for (const { message, severity } of problems) if (severity === 'notice') notices.set(message, [...(notices.get(message) ?? []), name]);
    whole.kind = whole.files.length === 0 || whole.kind === kind ? kind : 'several';
    whole.people.push(...people.map(placed));
    whole.skipped.push(...skipped.map(placed));
    whole.problems.push(...problems.filter(({ severity }) => severity === 'warning').map(placed));
    whole.files.push({ name, people: people.length });
    if (table && hasOneTable) whole.table = table;
    rows += [...people, ...skipped, ...problems].reduce((last, { row }) => Math.max(last, row), 0);
    if (whole.people.length + whole.skipped.length > limits.rows) throw tooManyRows(name);
  }
  if (whole.files.length === 0) throw new UnreadableFile([...notices.keys()].slice(0, 3).join(' '));
  whole.problems.unshift(...[...notices].map(([message, names]) => noticeOf(message, names)));
  return whole;
}

function noticeOf(message: string, [name, ...others]: readonly string[]): Problem {
  const rest = others.length > 0 ? ` and ${sayCount(others.length, 'more file', 'more files')}` : '';
  return { row: 1, message: name ? `${name}${rest}: ${message}` : message, severity: 'notice' };
}
