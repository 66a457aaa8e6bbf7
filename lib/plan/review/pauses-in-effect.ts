import { EASING_DAYS } from '../goal/easing';
import { addDays, type Day, daysBetween, isPaused, type Pause, uncheckedDay } from '../time/day';

/** A pause as it was entered. `enteredOn` is null for one older than that column; all of it counts. */
export type AskedPause = { fromOn: Day; toOn: Day; enteredOn: Day | null; emergency: boolean; reason: string };

/** The longest pause, and more than the calendar of a damaged row may ask for. */
export const MAX_PAUSE_DAYS = 183;

/**
 * The days that pauses do pause. Those that touch or overlap are judged as one: up to seven days count at once; of more, a day
 * counts when it was over before it was entered, or seven days after it was entered. An emergency counts at once and is judged by
 * itself. A day is judged by what had been entered by then, so nothing entered later undoes a pause that was lived.
 */
export const pausesInEffect = (asked: readonly AskedPause[]): Pause[] => pauseEffects(asked).flatMap(({ counts }) => counts);

/** Each pause with the stretches of it that count. */
export function pauseEffects<P extends AskedPause>(asked: readonly P[]): (P & { counts: Pause[] })[] {
  const since = firstEntered(asked);
  return asked.map((pause) => ({ ...pause, counts: stretches(daysOf(pause).filter((day) => doesCount(day, pause, since))) }));
}

/**
 * What a pause entered today would be: the days that count, the stretch it is judged with, whether all of it counts, and from which day.
 */
export function pauseAsked(pause: Omit<AskedPause, 'enteredOn'>, others: readonly AskedPause[], today: Day) {
  const asked = { ...pause, enteredOn: today };
  const effects = pauseEffects([...others, asked]);
  const inEffect = effects.flatMap(({ counts }) => counts);
  const [fromOn, toOn] = pause.emergency
    ? [pause.fromOn, pause.toOn]
    : grown(asked, firstEntered([...others, asked]), today, MAX_PAUSE_DAYS);
  const counted = daysOf({ ...asked, fromOn, toOn }).filter((day) => isPaused(day, inEffect));
  return {
    counts: effects.at(-1)?.counts ?? [],
    judged: [fromOn, toOn] as const,
    isWhole: counted.length === lengthOf([fromOn, toOn]),
    from: counted.find((day) => day >= today),
  };
}

function doesCount(day: Day, pause: AskedPause, since: ReadonlyMap<Day, Day>) {
  const { enteredOn, emergency } = pause;
  if (emergency || enteredOn === null || day < enteredOn || day >= addDays(enteredOn, EASING_DAYS)) return true;
  return lengthOf(grown(pause, since, day, EASING_DAYS)) <= EASING_DAYS;
}

/** The pause with the days that join it and had been entered by a day, up to more than `enough` days either way. */
function grown({ fromOn, toOn }: AskedPause, since: ReadonlyMap<Day, Day>, by: Day, enough: number): Pause {
  const isKnown = (day: Day) => (since.get(day) ?? '9') <= by;
  let [from, to] = [fromOn, toOn];
  for (let days = 0; days <= enough && isKnown(addDays(from, -1)); days++) from = addDays(from, -1);
  for (let days = 0; days <= enough && isKnown(addDays(to, 1)); days++) to = addDays(to, 1);
  return [from, to];
}

/** The day on which each paused day was first entered, '' when that was not kept; emergencies join nothing. */
function firstEntered(asked: readonly AskedPause[]): Map<Day, Day> {
  const since = new Map<Day, Day>();
  for (const pause of asked.filter(({ emergency }) => !emergency))
    for (const day of daysOf(pause)) {
      const [before, now] = [since.get(day), pause.enteredOn ?? uncheckedDay('')];
      if (before === undefined || now < before) since.set(day, now);
    }
  return since;
}

const lengthOf = ([from, to]: Pause) => daysBetween(from, to) + 1;

const daysOf = ({ fromOn, toOn }: AskedPause): Day[] =>
  Array.from({ length: Math.max(0, Math.min(lengthOf([fromOn, toOn]) || 0, 2 * MAX_PAUSE_DAYS)) }, (_, at) => addDays(fromOn, at));

/** Days in order, as the stretches they make. */
function stretches(days: readonly Day[]): Pause[] {
  const found: [Day, Day][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && addDays(last[1], 1) === day) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}
