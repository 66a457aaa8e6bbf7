import { addDays, type Day, daysBetween, isDay } from '../../time/day';
import { sayDigits } from '../../words/digits';
import { capitalize, sayCount, sayDateInFull, sayNumber } from '../../words/say';
import type { GoalKind, Measure, SmartCriterion } from '../../words/words';
import { whoIsNamed } from './smart-who';

/** A goal as it is being written: anything may still be missing ('' or null). */
export type SmartGoal = {
  kind?: GoalKind;
  measure?: Measure;
  behaviour?: string;
  statement: string;
  unit: string;
  baseline: number | null;
  target: number | null;
  startsOn: Day;
  dueOn: Day;
  /** How confident the person is, from 1 to 10. */
  confidence: number | null;
  servesPart: string;
};

export type SmartPlan = {
  objective: string;
  endsOn: Day;
  /** How many a week the person has room for; null when that is not known. */
  roomPerWeek: number | null;
  today: Day;
};

export type SmartFinding = {
  criterion: SmartCriterion;
  pass: boolean;
  says: string;
  /** What to change so that the check passes. */
  suggestion?: string;
  /** A value that can be taken over with one click. */
  use?: { field: 'dueOn'; value: Day } | { field: 'servesPart'; value: string };
};

type Finding = Omit<SmartFinding, 'criterion'>;

/** Five questions about a goal, each clear or with a concrete suggestion. */
export const smartCheck = (goal: SmartGoal, plan: SmartPlan): SmartFinding[] => [
  { criterion: 'specific', ...specific(goal) },
  { criterion: 'measurable', ...measurable(goal) },
  { criterion: 'achievable', ...achievable(goal, plan) },
  { criterion: 'relevant', ...relevant(goal, plan) },
  { criterion: 'time_bound', ...timeBound(goal, plan) },
];

const fails = (says: string, suggestion: string, use?: SmartFinding['use']): Finding => ({
  pass: false,
  says,
  suggestion,
  ...(use && { use }),
});

function specific({ statement }: SmartGoal): Finding {
  const { length } = statement.trim();
  const who = whoIsNamed(statement);
  if (!who) return fails('It doesn’t say who yet.', 'Say who: a kind of person, an organization or an event.');
  if (length < 20)
    return fails('A few more words would make it clear.', 'Say what you will do, who with and where, in 20 to 160 characters.');
  if (length > 160) return fails('It’s too long to remember.', 'Say it in at most 160 characters. The rest can go under “Why it matters”.');
  return { pass: true, says: `Names who: ${who}.` };
}

function measurable({ kind, measure, behaviour = '', baseline, target, unit }: SmartGoal): Finding {
  if (kind === 'learning') return askedQuestions(target);
  if (kind === 'rate')
    return target
      ? { pass: true, says: `${sayDigits(target)} ${unit.trim()} per week.` }
      : fails('It has no number yet.', 'Enter how many per week.');
  if (!unit.trim()) return fails('It doesn’t say what you count.', 'Enter what you count, such as conversations.');
  if (target === null || baseline === null) return fails('It has no target yet.', 'Enter where you start and the target.');
  if (target === baseline) return fails('The target is the same as the start.', 'Enter a target that differs from the start.');
  const says = `From ${sayDigits(baseline)} to ${sayDigits(target)} ${unit.trim()}.`;
  // What others decide comes late, so it needs something beside it that the week can show.
  const asksBehaviour = (measure === 'introductions' || measure === 'manual') && behaviour.trim() === '';
  return asksBehaviour
    ? { pass: true, says, suggestion: 'It may come late: name one thing to do for it each week.' }
    : { pass: true, says };
}

const askedQuestions = (count: number | null): Finding =>
  count
    ? { pass: true, says: `${capitalize(sayCount(count, 'question', 'questions'))} to answer.` }
    : fails('It has no questions yet.', 'Enter one question a line, such as “How do they price flexibility?”');

function achievable({ kind, baseline, target, startsOn, dueOn, confidence }: SmartGoal, { roomPerWeek, endsOn }: SmartPlan): Finding {
  if (target === null || baseline === null || !isDay(startsOn) || !isDay(dueOn) || dueOn < startsOn)
    return fails('This shows once the goal has a target and dates.', 'Enter the target and the due date.');
  const amount = Math.abs(target - baseline);
  const perWeek = kind === 'rate' ? amount : amount / ((daysBetween(startsOn, dueOn) + 1) / 7);
  const says = `${capitalize(sayRate(perWeek))}${roomPerWeek === null ? '' : `; you have room for ${sayRate(roomPerWeek)}`}.`;
  if ((roomPerWeek !== null && perWeek <= roomPerWeek) || (confidence !== null && confidence >= 5)) return { pass: true, says };
  if (roomPerWeek === null) return fails(says, 'Rate your confidence from 1 to 10.');
  if (roomPerWeek <= 0) return fails(says, 'Set aside some minutes per week for people in the settings, or rate your confidence.');

  if (kind === 'rate') return fails(says, `${capitalize(sayRate(roomPerWeek))} would fit, or rate your confidence.`);
  const enough = addDays(startsOn, Math.ceil((amount / roomPerWeek) * 7) - 1);
  if (isDay(endsOn) && enough > endsOn)
    return fails(
      says,
      `There is room for ${sayFit(roomPerWeek, startsOn, endsOn)} before your objective ends: lower the target, or rate your confidence.`,
    );
  return fails(says, `It would fit with a due date of ${sayDateInFull(enough, startsOn)}.`, { field: 'dueOn', value: enough });
}

function relevant({ servesPart }: SmartGoal, { objective }: SmartPlan): Finding {
  if (servesPart.trim())
    return { pass: true, says: servesPart.trim() === objective.trim() ? 'Serves the whole objective.' : `Serves “${servesPart.trim()}”.` };
  const use = objective.trim() ? ({ field: 'servesPart', value: objective.trim() } as const) : undefined;
  return fails('It doesn’t say which part of your objective it serves yet.', 'Name that part, or use the whole objective.', use);
}

function timeBound({ startsOn, dueOn }: SmartGoal, { endsOn, today }: SmartPlan): Finding {
  const end: SmartFinding['use'] = endsOn > today ? { field: 'dueOn', value: endsOn } : undefined;
  if (!isDay(dueOn)) return fails('It has no due date yet.', 'Enter a due date.', end);
  if (dueOn <= today) return fails('The due date has passed.', 'Enter a due date after today.', end);
  if (isDay(startsOn) && dueOn < startsOn)
    return fails('The due date is before the start date.', `Enter ${sayDateInFull(startsOn, today)} or a later due date.`, end);
  if (dueOn > endsOn)
    return fails('The due date is after your objective ends.', `Enter ${sayDateInFull(endsOn, today)} or an earlier due date.`, end);
  return { pass: true, says: `By ${sayDateInFull(dueOn, today)}, within your objective.` };
}

/** "one per week", "0.6 per week", "one every three weeks". */
export function sayRate(perWeek: number): string {
  if (perWeek <= 0) return 'none';
  if (perWeek < 0.55) return `one every ${sayNumber(Math.round(1 / perWeek))} weeks`;
  return `${sayNumber(Math.round(perWeek * 10) / 10)} per week`;
}

const sayFit = (perWeek: number, from: Day, to: Day) => sayNumber(Math.floor(perWeek * (Math.max(0, daysBetween(from, to) + 1) / 7)));
