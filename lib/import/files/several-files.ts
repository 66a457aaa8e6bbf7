import { sayCount } from '@/lib/plan/words/say';
import { tooManyRows } from '../csv/csv-guard';
import { type FileInside, type Mapping, namingFields, type Place, type Problem, type ReadFile } from '../person/person';
import { excerpt } from '../text/clean';
import type { ChosenFile } from './bundle';
import { limits } from './limits';
import { UnknownColumns, UnreadableFile } from './unreadable';

type Read = (file: ChosenFile, mapping: Mapping | undefined) => ReadFile;
type Settled = ChosenFile & ({ read: ReadFile } | { refused: string });
type Unknown = ChosenFile & { unknown: UnknownColumns };

/**
 * Reads the files of one import as one. An unreadable file is named, and the others are still read. A mapping is only asked
 * for when nothing else can be read: next to other files an unknown table is read as its headings suggest.
 */
export function readTogether(files: readonly ChosenFile[], mapping: Mapping | undefined, read: Read): ReadFile {
  const wanted = withoutParts(files);
  const [only, ...more] = wanted;
  if (only && more.length === 0) return read(only, mapping);
  const tried = wanted.map((file) => tryFile(file, mapping, read));
  const [unknown, ...others] = tried.filter((each) => !('refused' in each));
  if (unknown && 'unknown' in unknown && others.length === 0) throw unknown.unknown;
  return together(tried.map((each) => ('unknown' in each ? asSuggested(each, read) : each)));
}

/** Notion writes each table twice: as shown, and complete as `_all`. */
function withoutParts(files: readonly ChosenFile[]): ChosenFile[] {
  const names = new Set(files.map(({ name }) => name));
  return files.filter(({ name }) => !/\.csv$/i.test(name) || !names.has(name.replace(/(?=\.csv$)/i, '_all')));
}

function tryFile(file: ChosenFile, mapping: Mapping | undefined, read: Read): Settled | Unknown {
  try {
    return { ...file, read: read(file, mapping) };
  } catch (error) {
    if (error instanceof UnknownColumns) return { ...file, unknown: error };
    if (error instanceof UnreadableFile) return { ...file, refused: error.message };
    throw error;
  }
}

function asSuggested({ unknown, ...file }: Unknown, read: Read): Settled {
  const names = Object.values(unknown.suggested).some((field) => namingFields.includes(field));
  const tried = names ? tryFile(file, unknown.suggested, read) : { ...file, unknown };
  return 'unknown' in tried ? { ...file, refused: 'Its columns are new here. Choose this file on its own to map them.' } : tried;
}

function together(settled: readonly Settled[]): ReadFile {
  const inside: FileInside[] = [];
  const whole: ReadFile = { kind: 'several', people: [], skipped: [], problems: [], files: inside };
  const warnings: Problem[] = [];
  const notices = new Map<string, string[]>();
  const tables = settled.flatMap((file) => ('read' in file && file.read.table) || []);
  if (tables.length === 1) whole.table = tables[0];
  let rows = 0;
  for (const file of settled) {
    const name = excerpt(file.name);
    if ('refused' in file) {
      notices.set(`${name} was not read. ${file.refused}`, []);
      continue;
    }
    const { kind, people, skipped, problems } = file.read;
    const isOneRow = people.length + skipped.length === 1;
    let last = 0;
    const placed = <Row extends Place>(row: Row): Row => {
      last = Math.max(last, row.row);
      return { ...row, row: rows + row.row, at: isOneRow ? name : `${name}, row ${row.row}` };
    };
    for (const person of people) whole.people.push(placed(person));
    for (const row of skipped) whole.skipped.push(placed(row));
    for (const problem of problems) {
      if (problem.severity === 'warning') warnings.push(placed(problem));
      else
        notices
          .set(problem.message, notices.get(problem.message) ?? [])
          .get(problem.message)
          ?.push(name);
    }
    rows += last;
    whole.kind = inside.length === 0 || whole.kind === kind ? kind : 'several';
    inside.push({ name, people: people.length });
    if (whole.people.length + whole.skipped.length > limits.rows) throw tooManyRows(name);
  }
  if (inside.length === 0) throw new UnreadableFile([...notices.keys()].slice(0, 3).join(' '));
  whole.problems = [...[...notices].map(([message, names]) => noticeOf(message, names)), ...warnings];
  return whole;
}

function noticeOf(message: string, [name, ...others]: readonly string[]): Problem {
  const rest = others.length > 0 ? ` and ${sayCount(others.length, 'more file', 'more files')}` : '';
  return { row: 1, message: name ? `${name}${rest}: ${message}` : message, severity: 'notice' };
}
