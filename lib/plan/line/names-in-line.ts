import type { LinePeople, LinePerson } from './line-people';
import { beforeNames, beforeTo, clauseStart, type LineWord } from './line-words';
import { dayWord, isDateAt, type LineName, nameAt } from './name-at';

/** Whom the first part of a line names, where the names stand, and where that part ends. */
export type Who = {
  people: LinePerson[];
  newcomers: string[];
  unclear: { name: string; people: LinePerson[] }[];
  taken: (readonly [from: number, to: number])[];
  endsAt: number;
};

/** The names in the first part of a line that has any: those after "with" and the like, else those of the address book. */
export function namesIn(words: readonly LineWord[], people: LinePeople): Who {
  const end = words.at(-1)?.to ?? 0;
  const who: Who = { people: [], newcomers: [], unclear: [], taken: [], endsAt: 0 };
  for (let from = 0; from < words.length && who.taken.length === 0; from = words.findIndex((word) => word.from > who.endsAt)) {
    if (from < 0) break;
    who.endsAt = endOf(words, from + 1);
    if (!anchoredNames(words, from, people, who))
      for (let at = from; isBefore(words, at, who.endsAt); ) at = loneNameAt(words, at, people, who);
  }
  // A line that names no one is all about what happened.
  return who.taken.length === 0 ? { ...who, endsAt: end } : who;
}

const isBefore = (words: readonly LineWord[], at: number, end: number) => (words[at]?.from ?? end) < end;

/** Reads the names after each word that announces some. Returns whether there were any. */
function anchoredNames(words: readonly LineWord[], from: number, people: LinePeople, who: Who): boolean {
  for (let at = from; isBefore(words, at, who.endsAt); ) {
    const start = afterAnchor(words, at);
    const next = start === null ? at : listAt(words, start, people, who);
    if (start !== null && next > start) who.endsAt = endOf(words, next);
    at = Math.max(next, at + 1);
  }
  return who.taken.length > 0;
}

/** The place after a word that names someone next; null for any other word. */
function afterAnchor(words: readonly LineWord[], at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (word && beforeTo.test(word.key) && (next?.key === 'to' || next?.key === 'with')) return at + 2;
  return word && beforeNames.test(word.key) ? at + 1 : null;
}

/** Reads names joined by commas and "and". Returns the place after them. */
function listAt(words: readonly LineWord[], start: number, people: LinePeople, who: Who): number {
  let at = start;
  for (;;) {
    const isFirst = at === start;
    const joined = isFirst ? 0 : joinAt(words, at);
    if (joined === null) return at;
    const name = nameAt(words, at + joined, people);
    if (!name || (joined === 0 && !isFirst && beginsClause(words, at + name.length))) return at;
    take(words, at + joined, name, who);
    at += joined + name.length;
  }
}

/** How many words join the next name to the list: none after a comma or a sign, one for "and"; null when nothing does. */
function joinAt(words: readonly LineWord[], at: number): number | null {
  const word = words[at];
  if (!word) return null;
  if (word.key === 'and' && /^[ ,]*$/.test(word.gap)) return 1;
  return /^\s*[,&+/]\s*$/.test(word.gap) ? 0 : null;
}

/** After a comma a name may begin a new sentence: "with Ana, Bo offered to help". */
function beginsClause(words: readonly LineWord[], at: number): boolean {
  const next = words[at];
  return (
    next !== undefined &&
    /^\s*$/.test(next.gap) &&
    !next.isCapital &&
    next.key !== 'and' &&
    !dayWord.test(next.key) &&
    !/^\d/.test(next.key)
  );
}

function take(words: readonly LineWord[], at: number, { text, people, length }: LineName, who: Who): void {
  const [first, last] = [words[at], words[at + length - 1]];
  if (first && last) who.taken.push([first.from, last.to]);
  const [person] = people;
  if (people.length > 1) who.unclear.push({ name: text, people });
  else if (!person) who.newcomers.push(...(who.newcomers.includes(text) ? [] : [text]));
  else if (!who.people.includes(person)) who.people.push(person);
}

/** Without "with", a name of one word counts when it is written as one; "Ana's" does not, and a word of every day only in mid-line. */
function loneNameAt(words: readonly LineWord[], at: number, people: LinePeople, who: Who): number {
  const known = people.at(words, at);
  const isName =
    known &&
    (known.length > 1 ||
      (words[at]?.isCapital && !/['’]s$/.test(words[at].text) && !(known.isEveryday && at === 0) && !isDateAt(words, at)));
  if (!known || !isName) return at + 1;
  take(
    words,
    at,
    {
      ...known,
      text: words
        .slice(at, at + known.length)
        .map((word) => word.text)
        .join(' '),
    },
    who,
  );
  return at + known.length;
}

/** Where the part that says who and when ends: at a sign between clauses, or at a word that begins one. */
function endOf(words: readonly LineWord[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at] as LineWord;
    const before = words[at - 1] as LineWord;
    if (/[,;!?—–]|\.\s|\s-\s|:\s/.test(word.gap)) return before.to;
    if (clauseStart.test(word.key) && word.key !== 're') return before.to;
  }
  return words.at(-1)?.to ?? 0;
}
