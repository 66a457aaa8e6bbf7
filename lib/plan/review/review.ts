import { activeDays, addDays, type Calendar, type Day, isPaused, type Pause, startOfWeek, weeksBetween } from '../time/day';

/** True kept, false missed, null when nothing was due or the week was paused. */
export type Week = boolean | null;

/** A week's memory fades by half in four weeks. */
const MEMORY = 0.5 ** (1 / 4);

type Consistency = {
  /** 0 to 1: how steady the last weeks were, the latest weighing most. */
  score: number;
  kept: number;
  counted: number;
  /** Weeks kept without a missed one, up to the latest; paused weeks are stepped over. */
  streak: number;
};

/** How steadily weeks were kept, oldest first. A paused week changes neither score nor streak. */
export function consistency(weeks: readonly Week[]): Consistency {
  const counted = weeks.filter((week) => week !== null);
  return {
    score: counted.reduce((score, kept) => score * MEMORY + (kept ? 1 - MEMORY : 0), 0),
    kept: counted.filter(Boolean).length,
    counted: counted.length,
    streak: counted.length - 1 - counted.lastIndexOf(false),
  };
}

/** A step that was promised for a day. */
export type Commitment = { dueOn: Day; doneOn: Day | null; droppedOn: Day | null };

/** Commitments done by their day, of those due; the share is null when none was due. Commitments dropped in time were not due. */
export function sayDo(commitments: readonly Commitment[]): { done: number; due: number; share: number | null } {
  const due = commitments.filter(({ dueOn, droppedOn }) => droppedOn === null || droppedOn > dueOn);
  const done = due.filter(({ dueOn, doneOn }) => doneOn !== null && doneOn <= dueOn).length;
  return { done, due: due.length, share: due.length === 0 ? null : done / due.length };
}

/** Commitments that count: those due on a paused day don't. */
export const dueIn = <C extends { dueOn: Day }>(commitments: readonly C[], pauses: readonly Pause[]): C[] =>
  commitments.filter(({ dueOn }) => !isPaused(dueOn, pauses));

/** Three quarters done keeps a week. */
export const weekKept = (commitments: readonly Commitment[]): Week => keptWith(sayDo(commitments).share);

const keptWith = (share: number | null): Week => (share === null ? null : share >= 0.75);

/** A week of the calendar: `paused` when it was so wholly, and then never missed. */
export type ReviewedWeek = { from: Day; to: Day; done: number; due: number; paused: boolean; kept: Week };

type Span = Calendar & { from: Day };

/** What was promised for one day: how many commitments were due, and how many of them were done by it. */
export type DayOfCommitments = { on: Day; due: number; done: number };

/** Each whole week from the one of `from` to the last that is over, oldest first. The week that runs is not judged yet. */
export function reviewWeeks(commitments: readonly Commitment[], span: Span): ReviewedWeek[] {
  const days = commitments.map((commitment) => ({ on: commitment.dueOn, ...sayDo([commitment]) }));
  return weeksOfDays(days, span);
}

/** The same from commitments that are counted by day already. */
export function weeksOfDays(days: readonly DayOfCommitments[], { from, today, weekStart, pauses }: Span): ReviewedWeek[] {
  const byWeek = new Map<Day, { due: number; done: number }>();
  for (const { on, due, done } of days) {
    if (isPaused(on, pauses)) continue;
    const first = startOfWeek(on, weekStart);
    const before = byWeek.get(first);
    byWeek.set(first, { due: due + (before?.due ?? 0), done: done + (before?.done ?? 0) });
  }
  return weeksBetween(from, today, weekStart)
    .map((first) => ({ from: first, to: addDays(first, 6) }))
    .filter((week) => week.to < today)
    .map((week) => weekOf(week, byWeek.get(week.from) ?? { due: 0, done: 0 }, pauses));
}

/** A week as it stands today: what is due later in it does not count yet. */
export const weekSoFar = <C extends Commitment>(
  week: { from: Day; to: Day },
  commitments: readonly C[],
  { today, pauses }: Pick<Span, 'today' | 'pauses'>,
): ReviewedWeek => {
  const due = dueIn(commitments, pauses).filter(({ dueOn }) => week.from <= dueOn && dueOn <= week.to && dueOn <= today);
  return reviewedWeek(week, due, pauses);
};

/** One week as it went. @param commitments those due in it, without those due on a paused day */
export const reviewedWeek = (week: { from: Day; to: Day }, commitments: readonly Commitment[], pauses: readonly Pause[]): ReviewedWeek =>
  weekOf(week, sayDo(commitments), pauses);

function weekOf(week: { from: Day; to: Day }, { due, done }: { due: number; done: number }, pauses: readonly Pause[]): ReviewedWeek {
  const paused = activeDays(week.from, addDays(week.to, 1), pauses) === 0;
  return { ...week, done, due, paused, kept: paused ? null : keptWith(due === 0 ? null : done / due) };
}
