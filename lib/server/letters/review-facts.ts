import 'server-only';
import { suggestionCard } from '@/lib/plan/inbox/suggestion-card';
import type { ReviewEntry } from '@/lib/plan/letters/review-entry';
import { addDays, type Day, uncheckedDay } from '@/lib/plan/time/day';
import type { Holder } from './open-answer';

const MAX_SUGGESTIONS = 5;

/** The week that a letter closes: its period is the first day. */
export const weekOf = ({ claim }: Pick<Holder, 'claim'>) => {
  const from = uncheckedDay(claim.period);
  return { from, to: addDays(from, 6) };
};

/** What the form of a week shows, and whether the week was closed already. */
export async function reviewFacts(holder: Holder): Promise<Omit<ReviewEntry, 'kind'> & { isClosed: boolean }> {
  const { planner, claim, today } = holder;
  const week = weekOf(holder);
  const planId = claim.row;
  const [suggestions, promised, next, goals, open, closed] = await Promise.all([
    planner.inbox.open(today, MAX_SUGGESTIONS),
    planner.steps.between(planId, week.from, week.to),
    planner.steps.between(planId, addDays(week.to, 1), addDays(week.to, 7)),
    planner.goals.inForce(planId, today),
    planner.reviews.open(planId, week.from),
    planner.reviews.closed(planId),
  ]);
  return {
    today,
    week,
    suggestions: suggestions.map((each) => suggestionCard(each, today)).map(({ id, says, when }) => ({ id, says, when })),
    promised: promised.map(titled),
    next: next.map(titled),
    goals: goals.map(({ id, statement }) => ({ id, statement })),
    kept: open,
    before: closed.find(({ weekOn }) => weekOn < week.from)?.snapshot ?? null,
    isClosed: closed.some(({ weekOn }) => weekOn === week.from),
  };
}

const titled = ({ id, title, dueOn, doneOn }: { id: string; title: string; dueOn: Day; doneOn: Day | null }) => ({
  id,
  title,
  dueOn,
  doneOn,
});
