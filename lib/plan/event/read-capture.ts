import type { LinePeople } from '../line/line-people';
import { understandLine } from '../line/understand-line';
import type { Day } from '../time/day';
import { capitalize, sayList } from '../words/say';

export type Capture = { people: { id: string | null; name: string }[]; line: string };

/**
 * Reads who was met from one line, as it is typed in a hurry: "Vera Novak, runs the grid lab", "ana and bo: promised the paper". The
 * address book comes first; a name that it does not hold is someone new.
 * @returns a sentence where a name is several people's
 */
export function readCapture(typed: string, people: LinePeople, today: Day): Capture | { problem: string } {
  const text = typed.replace(/\s+/g, ' ').trim();
  const [head = '', ...rest] = text.split(/\s*(?:[,;:]|\s[-–—])\s+/);
  const understood = understandLine(`with ${head}`, { today, people });
  const [unclear] = understood.unclear;
  if (unclear)
    return { problem: `${sayList(unclear.people.map(({ display }) => display))} are all “${unclear.name}”. Enter the full name.` };
  const found = [
    ...understood.people.map(({ id, display }) => ({ id, name: display })),
    ...understood.newcomers.map((name) => ({ id: null, name })),
  ];
  // Names typed without capitals are names all the same: here nothing else comes first.
  if (found.length === 0)
    return { people: head.split(/\s+(?:and|&|\+)\s+/i).map((name) => ({ id: null, name: asName(name) })), line: lineOf(rest, text, head) };
  return { people: found, line: lineOf(rest, text, head) || understood.line };
}

/** What follows the names, as it was typed. */
const lineOf = (rest: readonly string[], text: string, head: string) =>
  rest.length === 0 ? '' : capitalize(text.slice(head.length).replace(/^[\s,;:–—-]+/, ''));

const asName = (typed: string) => typed.split(' ').map(capitalize).join(' ').slice(0, 200);
