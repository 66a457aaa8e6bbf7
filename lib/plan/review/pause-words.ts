import { EASING_DAYS } from '../goal/easing';
import { type Day, daysBetween, type Pause } from '../time/day';
import { capitalize, sayDateInFull, sayDay, sayDays, sayList } from '../words/say';
import { type AskedPause, MAX_PAUSE_DAYS, type pauseAsked } from './pauses-in-effect';

type Asked = ReturnType<typeof pauseAsked>;

const LIMIT = 'A pause of more than a week starts to count seven days after you enter it';

/** Why a pause is refused: none of it would count, or it is too long. Undefined when it is accepted. */
export function pauseProblem({ counts, judged }: Asked, pause: { fromOn: Day; toOn: Day }, today: Day): string | undefined {
  const joined = isJoined(judged, pause) ? `Together with the pauses next to it, this one is ${sayDays(...judged, today)}. ` : '';
  if (daysBetween(...judged) + 1 > MAX_PAUSE_DAYS) return `${joined}Enter at most half a year, or move the due date instead`;
  if (counts.length === 0) return `${joined}${LIMIT}, and by then this one is over`;
  return undefined;
}

/** What waits of a pause that is about to be entered; undefined when all of it counts. */
export function sayPauseWaits({ isWhole, from, judged }: Asked, pause: { fromOn: Day; toOn: Day }, today: Day): string | undefined {
  if (isWhole) return undefined;
  const joined = isJoined(judged, pause) ? ` Together with the pauses next to it, this one is ${sayDays(...judged, today)}.` : '';
  return `${LIMIT}.${joined} ${from ? `It would count from ${sayDateInFull(from, today)}.` : 'By then this one is over.'}`;
}

/** What became of a pause that was entered. */
export const sayPauseEntered = ({ isWhole, from }: Asked, today: Day): string =>
  isWhole || !from ? 'Pause saved. Those days cost nothing.' : `Pause saved. It counts from ${sayDateInFull(from, today)}.`;

/** The details of a pause beside its days: what of it counts, when it was entered, and why. */
export function sayPause(
  { fromOn, toOn, enteredOn, emergency, reason, counts }: AskedPause & { counts: readonly Pause[] },
  today: Day,
): string {
  const [first, ...more] = counts;
  const isWhole = first?.[0] === fromOn && first[1] === toOn;
  return [
    reason,
    ...(isWhole
      ? []
      : [
          first
            ? `counts ${more.length === 0 && first[1] === toOn ? `from ${sayDay(first[0], today)}` : `on ${sayList(counts.map((days) => sayDays(...days, today)))}`}`
            : 'does not count',
        ]),
    ...(enteredOn !== null && enteredOn > fromOn
      ? [enteredOn > toOn ? `entered afterwards, on ${sayDay(enteredOn, today)}` : `entered on ${sayDay(enteredOn, today)}, after it began`]
      : []),
    ...(emergency && daysBetween(fromOn, toOn) >= EASING_DAYS ? ['unexpected, so it counted at once'] : []),
  ]
    .filter(Boolean)
    .map((part, at) => (at === 0 ? capitalize(part) : part))
    .join('; ');
}

/** The pauses of a span that were entered after their days had passed, in words; empty without any. */
export function sayEnteredAfterwards(asked: readonly AskedPause[], from: Day, to: Day): string {
  const late = asked.filter(({ fromOn, toOn, enteredOn }) => enteredOn !== null && enteredOn > toOn && toOn >= from && fromOn <= to);
  return late.length === 0 ? '' : `Entered afterwards: ${sayList(late.map(({ fromOn, toOn }) => sayDays(fromOn, toOn, to)))}.`;
}

const isJoined = ([from, to]: Pause, { fromOn, toOn }: { fromOn: Day; toOn: Day }) => from < fromOn || to > toOn;
