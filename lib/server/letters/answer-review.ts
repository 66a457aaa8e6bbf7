import 'server-only';
import { AlreadyAnswered, AlreadyDone, MissingRow } from '@/db/errors';
import { type Planner, plannerOf } from '@/db/planner';
import { confirmSchema, dismissSchema } from '@/lib/plan/inbox/suggestion';
import { reviewSchema, usualDay, weekProblem } from '@/lib/plan/review/weekly-review';
import { isOver, stepSchema } from '@/lib/plan/step/step';
import { addDays, type Day } from '@/lib/plan/time/day';
import { database } from '../database';
import type { Answer } from './answer';
import type { Holder } from './open-answer';
import { reviewFacts, weekOf } from './review-facts';

/** Fields whose name begins so, by what follows: the id of a row. */
const byId = (form: FormData, begin: string) =>
  [...form].flatMap(([name, value]) => (name.startsWith(begin) ? [[name.slice(begin.length), String(value)] as const] : []));

/** Closes a week from its letter: what happened, what was done, and how it went, in one form. */
export const closeTheWeek: Answer = {
  async ask(holder) {
    const { claim, today, account, planner } = holder;
    await planner.plans.find(claim.row);
    const problem = weekProblem(weekOf(holder).from, { today, weekStart: account.weekStart });
    if (problem) return { title: 'Close your week', sentence: problem };
    const facts = await reviewFacts(holder);
    if (facts.isClosed) return { title: 'Your week is closed', sentence: 'See you next week.' };
    return { title: 'Close your week', entry: { kind: 'review', ...facts }, button: 'Close the week' };
  },

  async carryOut(holder, form) {
    const { claim, today, account, currentPauses: pauses, planner } = holder;
    const week = weekOf(holder);
    const calendar = { today, weekStart: account.weekStart, pauses };
    const typed = (name: string) => String(form.get(name) ?? '');
    const review = reviewSchema.safeParse({
      id: typed('id'),
      version: typed('version') || undefined,
      planId: claim.row,
      weekOn: week.from,
      confidence: Object.fromEntries(byId(form, 'confidence.')),
      win: typed('win'),
      obstacle: typed('obstacle'),
      learned: typed('learned'),
      close: true,
    });
    const title = typed('nextTitle').trim();
    const next = stepSchema.safeParse({
      planId: claim.row,
      kind: 'prepare',
      title: title || 'none',
      dueOn: usualDay(addDays(week.to, 1)),
      cue: typed('cue'),
      response: typed('response'),
    });
    if (weekProblem(week.from, calendar) || !review.success || !next.success) return 'refused';
    if ((await reviewFacts(holder)).isClosed) throw new AlreadyDone();
    // What comes first is done once by its own state; closing the week, which comes last, is what the button does once.
    const own = plannerOf(database(), account.id, holder.now);
    await answerSuggestions(own, holder, byId(form, 'suggestion.'));
    await completeSteps(own, holder, form.getAll('done').map(String));
    if (title && !(await isPlanned(own, next.data))) await own.steps.save(next.data, today);
    await planner.reviews.close(review.data, calendar);
    return undefined;
  },
};

async function answerSuggestions({ inbox }: Planner, { claim }: Holder, answered: readonly (readonly [string, string])[]) {
  for (const [id, answer] of answered) {
    const happened = confirmSchema.safeParse({ items: [{ id, line: '', outcome: null }] });
    const dismissed = dismissSchema.safeParse({ ids: [id], state: 'not_happened' });
    try {
      if (answer === 'happened' && happened.success) await inbox.confirm(happened.data.items, claim.row);
      if (answer === 'not-happened' && dismissed.success) await inbox.dismiss(dismissed.data);
    } catch (error) {
      if (!(error instanceof AlreadyAnswered || error instanceof MissingRow)) throw error;
    }
  }
}

async function completeSteps({ steps }: Planner, { claim, today }: Holder, ids: readonly string[]) {
  const { from, to } = weekOf({ claim });
  const promised = await steps.between(claim.row, from, to);
  for (const step of promised) if (ids.includes(step.id) && !isOver(step)) await steps.complete(step.id, today);
}

const isPlanned = async ({ steps }: Planner, { planId, dueOn, title }: { planId: string; dueOn: Day; title: string }) =>
  (await steps.between(planId, dueOn, dueOn)).some((step) => step.title === title && !isOver(step));
