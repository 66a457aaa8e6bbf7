import { z } from 'zod';
import { activeDays, addDays, type Day, type Pause } from '../time/day';
import { choice, daySchema, daysInOrder, idSchema, listOf, number, onceValid, optionalNumber, rowFields } from '../words/fields';
import { capitalize } from '../words/say';
import { optionalText, requiredText, text } from '../words/text';
import { type GoalStatus, goalKinds, measures } from '../words/words';

const amount = number();
const measure = choice(measures, 'Choose what to count');
const kind = choice(goalKinds, 'Choose what the goal asks for').default('total');

/** Seven a day: more is no plan for conversations. */
const MAX_PER_WEEK = 49;

/** Questions of a learning goal. */
export const MAX_QUESTIONS = 12;

const questions = listOf(text(300), { most: MAX_QUESTIONS });

export const goalSchema = z
  .strictObject({
    ...rowFields,
    planId: idSchema,
    /** Capitalized, since a statement is shown as a title. */
    statement: requiredText(300, 'Enter what you want to do and who with').overwrite(capitalize),
    kind,
    measure,
    /** Of a learning goal, one a line. */
    questions,
    unit: requiredText(40, 'Enter what you count, such as “talks given”'),
    baseline: amount,
    target: amount,
    startsOn: daySchema,
    dueOn: daySchema,
    /** Why it matters to the objective. */
    matters: optionalText(1000),
    /** Which part of the objective it serves. */
    servesPart: optionalText(300),
    /** What is done for it each week, beside an outcome that comes when it comes. */
    behaviour: optionalText(200),
    confidence: optionalNumber({ min: 1, max: 10, whole: true, says: 'Enter a number from 1 to 10' }),
    /** Why the goal is committed although the SMART check has findings. */
    openFindingsReason: optionalText(500),
    /** In an emergency an easing takes effect at once. */
    easingReason: optionalText(500),
  })
  .refine(...daysInOrder('startsOn', 'dueOn', (start) => `Enter a due date on or after ${start}, the start date`))
  .refine((goal) => goal.target !== goal.baseline, {
    path: ['target'],
    error: 'Enter a target that differs from the start',
    when: onceValid({ baseline: amount, target: amount }),
  })
  // Conversations, people, introductions come one by one and are never taken back; only a number typed in may fall or be broken.
  .refine((goal) => goal.measure === 'manual' || goal.target >= goal.baseline, {
    path: ['target'],
    error: 'Enter a target above the start: this count only goes up',
    when: onceValid({ measure, baseline: amount, target: amount }),
  })
  .refine((goal) => goal.measure === 'manual' || (Number.isInteger(goal.target) && Number.isInteger(goal.baseline)), {
    path: ['target'],
    error: 'Enter whole numbers for the start and the target',
    when: onceValid({ measure, baseline: amount, target: amount }),
  })
  .refine((goal) => goal.kind !== 'rate' || (goal.baseline === 0 && goal.target > 0), {
    path: ['target'],
    error: 'Enter a number above 0 for each week',
    when: onceValid({ kind, baseline: amount, target: amount }),
  })
  .refine((goal) => goal.kind !== 'rate' || goal.target <= MAX_PER_WEEK, {
    path: ['target'],
    error: `Enter at most ${MAX_PER_WEEK} per week, seven a day`,
    when: onceValid({ kind, target: amount }),
  })
  .refine((goal) => (goal.kind === 'learning') === (goal.measure === 'questions'), {
    path: ['kind'],
    error: 'Choose questions to answer, or something else to count',
    when: onceValid({ kind, measure }),
  })
  .refine((goal) => goal.kind !== 'learning' || goal.questions.length > 0, {
    path: ['questions'],
    error: 'Enter at least one question, each on its own line',
    when: onceValid({ kind, questions }),
  })
  .refine((goal) => goal.kind !== 'learning' || goal.questions.length === goal.target, {
    path: ['questions'],
    error: 'Enter as many different questions as the target says',
    when: onceValid({ kind, questions, target: amount }),
  });

export type GoalDraft = z.input<typeof goalSchema>;
export type GoalValues = z.output<typeof goalSchema>;

/** What a pace is computed from. `counted` is true for goals in whole units: all but typed numbers. */
export type PacedGoal = { startsOn: Day; dueOn: Day; baseline: number; target: number; counted: boolean };

export type GoalPace = {
  /** Days of the goal that are not paused. */
  totalDays: number;
  elapsedDays: number;
  /** Where a straight line is today, in the goal's unit. */
  expected: number;
  /** Days ahead of the line; negative behind it. */
  bufferDays: number;
  /** Units a week from tomorrow on, negative for a measure to bring down; null when nothing or no day is left. */
  neededPerWeek: number | null;
  status: GoalStatus;
};

/** A goal's progress compared with a straight line from its start to its due day; paused days don't count. */
export function goalPace(goal: PacedGoal, current: number, today: Day, pauses: readonly Pause[]): GoalPace {
  const { startsOn, dueOn, baseline, target } = goal;
  const afterDue = addDays(dueOn, 1);
  const totalDays = activeDays(startsOn, afterDue, pauses);
  const elapsedDays = activeDays(startsOn, today < dueOn ? addDays(today, 1) : afterDue, pauses);
  const leftDays = activeDays(addDays(today, 1), afterDue, pauses);

  const elapsed = totalDays === 0 ? 0 : elapsedDays / totalDays;
  const reached = (current - baseline) / (target - baseline);
  const expected = baseline + (target - baseline) * elapsed;

  return {
    totalDays,
    elapsedDays,
    expected,
    bufferDays: totalDays * reached - elapsedDays,
    neededPerWeek: leftDays === 0 || reached >= 1 ? null : (target - current) / (leftDays / 7),
    status: status(),
  };

  function status(): GoalStatus {
    if (reached >= 1) return 'achieved';
    if (today > dueOn) return 'missed';
    if (today < startsOn) return 'not_started';
    const ratio = elapsed === 0 ? 1 : reached / elapsed;
    if (ratio >= 0.95 || (goal.counted && isAtWholeStep())) return 'on_track';
    if (elapsedDays <= Math.max(7, Math.ceil(0.1 * totalDays))) return 'just_started';
    return ratio >= 0.75 ? 'behind' : 'at_risk';
  }

  // 2.6 conversations don't exist: two are enough until the line reaches three.
  function isAtWholeStep() {
    return target > baseline ? current >= Math.floor(expected) : current <= Math.ceil(expected);
  }
}
