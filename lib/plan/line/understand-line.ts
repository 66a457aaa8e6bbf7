import type { Day } from '../time/day';
import { capitalize } from '../words/say';
import type { InteractionKind } from '../words/words';
import { findDay, type Lean } from './line-day';
import { introducedAt, type LineOutcome, outcomeIn } from './line-outcome';
import type { LinePeople, LinePerson } from './line-people';
import { answeredWords, fillers, kindWords, type LineWord, lineWords, sentWords } from './line-words';
import { MAX_LINE } from './max-line';
import { nameAt } from './name-at';
import { namesIn, type Who } from './names-in-line';

/** What a line says, for a form that shows it before anything is saved. */
export type UnderstoodLine = {
  people: LinePerson[];
  /** Names of people who are not in the address book. */
  newcomers: string[];
  /** Names that several people have: the form asks which. */
  unclear: { name: string; people: LinePerson[] }[];
  /** Null when the line names none. */
  kind: InteractionKind | null;
  /** Today when the line names no day. */
  day: Day;
  /** A message that waits for an answer. */
  isOutreach: boolean;
  outcome: (LineOutcome & { introduced: LinePerson | null; introducedName: string }) | null;
  tags: string[];
  /** What is left to keep as the line. */
  line: string;
};

/**
 * Reads "coffee with Ana and Bo yesterday, she offered to introduce me to Vera #energy". The address book comes first, so that May and
 * Mark are people when it has them; then the day, the kind and what came of it.
 */
export function understandLine(
  typed: string,
  { today, people, lean = 'past' }: { today: Day; people: LinePeople; lean?: Lean },
): UnderstoodLine {
  const tags = [...new Set([...typed.slice(0, MAX_LINE).matchAll(tagPattern)].map(([, tag = '']) => tag))];
  const text = typed.slice(0, MAX_LINE).replace(tagPattern, ' ').replace(/\s+/g, ' ').trim();
  const words = lineWords(text);
  const who = namesIn(words, people);
  const head = text.slice(0, who.endsAt);
  const tail = text.slice(who.endsAt).replace(/^[\s,;:.!?—–-]+/, '');
  const found = dayOf(text, who, tail, today, lean);
  const { outcome, isAll } = outcomeOf(head, tail, people);
  const isWhole = isAll || hasMore(words, who, found);
  return {
    people: who.people,
    newcomers: who.newcomers,
    unclear: who.unclear,
    kind: kindOf(head, text),
    day: found?.day ?? today,
    isOutreach: sentWords.test(head) && !answeredWords.test(text),
    outcome,
    tags,
    line: capitalize(isWhole ? text : withoutDay(tail, text.length - tail.length, found)),
  };
}

const tagPattern = /(?<![\p{L}\p{N}&/=])#([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]{0,39})/gu;

/** A day among what happened; else one at the very end, which says when it was and not by when something is to be done. */
function dayOf(text: string, { endsAt, taken }: Who, tail: string, today: Day, lean: Lean) {
  const masked = taken.reduce((line, [from, to]) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to), text);
  const inHead = findDay(masked.slice(0, endsAt), today, lean);
  if (inHead || tail === '') return inHead;
  const last = masked.slice(Math.max(endsAt, Math.max(masked.lastIndexOf(','), masked.lastIndexOf(';')) + 1));
  const from = text.length - last.length;
  const atEnd = findDay(last, today, lean);
  const isAlone =
    atEnd &&
    last.slice(atEnd.to).trim().replace(/[.!]$/, '') === '' &&
    !/\b(?:by|until|before|next|on|for|from|since)\s*$/i.test(last.slice(0, atEnd.from)) &&
    !/^on /i.test(last.slice(atEnd.from));
  return isAlone ? { day: atEnd.day, from: atEnd.from + from, to: atEnd.to + from } : null;
}

type Found = ReturnType<typeof dayOf>;

const withoutDay = (tail: string, from: number, found: Found) =>
  found && found.from >= from ? (tail.slice(0, found.from - from) + tail.slice(found.to - from)).replace(/[\s,;]+$/, '').trim() : tail;

function kindOf(head: string, text: string): InteractionKind | null {
  return firstKind(head) ?? firstKind(text) ?? null;
}

function firstKind(text: string): InteractionKind | undefined {
  const found = kindWords.map(([kind, words]) => ({ kind, at: text.search(words) })).filter(({ at }) => at >= 0);
  return found.sort((one, other) => one.at - other.at)[0]?.kind;
}

/** Of what was said, else of the whole line. */
function outcomeOf(head: string, tail: string, people: LinePeople) {
  const inTail = outcomeIn(tail);
  const outcome = inTail ?? outcomeIn(head);
  if (!outcome) return { outcome: null, isAll: false };
  const said = inTail ? tail : head;
  const at = introducedAt(said);
  const name = at < 0 ? null : nameAt(lineWords(said.slice(at)), 0, people);
  const introduced = name?.people.length === 1 ? (name.people[0] ?? null) : null;
  return { outcome: { ...outcome, introduced, introducedName: introduced ? '' : (name?.text ?? '') }, isAll: !inTail };
}

/** Whether the part before what was said holds a word that is understood as nothing else: then it is kept whole. */
function hasMore(words: readonly LineWord[], { endsAt, taken }: Who, found: Found): boolean {
  const spans = [...taken, ...(found ? [[found.from, found.to] as const] : [])];
  const isTaken = ({ from, to }: LineWord) => spans.some((span) => from >= span[0] && to <= span[1]);
  const isKind = ({ text }: LineWord) => kindWords.some(([, pattern]) => pattern.test(text));
  return words.some((word) => word.to <= endsAt && !isTaken(word) && !fillers.has(word.key) && !isKind(word));
}
