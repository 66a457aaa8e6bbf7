import 'server-only';
import type { Planner } from '@/db/planner';
import { aheadBy, sayDisagreement } from '@/lib/plan/review/sentences';
import type { SharedPlan } from '@/lib/plan/sharing/mentor-view';
import type { SharedChange } from '@/lib/plan/sharing/shared-change';
import { answersPerPage } from '@/lib/plan/step/feedback-pages';
import type { Day, Pause, WeekStart } from '@/lib/plan/time/day';

type Plan = { id: string; objective: string; endsOn: Day };
type Reading = {
  planner: string;
  reader: string;
  /** The share whose feedback is the reader's own; null in a preview. */
  shareId: string | null;
  /** The reader, when in the address book: feedback through an earlier link is theirs too. */
  personId: string | null;
  question: string;
  today: Day;
  weekStart: WeekStart;
  pauses: readonly Pause[];
  /** Whether the answers to everyone's feedback are wanted, or only to the reader's. */
  showFeedback: boolean;
  /** Which page of answers, from 1. */
  page: number;
  /** Changes from this moment on are news; null for a first visit. */
  since: Date | null;
};

/** Everything the mentor's view picks from, read once for the window and for its preview. It holds more than either shows. */
export async function sharedPlanOf(planner: Planner, plan: Plan, reading: Reading): Promise<SharedPlan> {
  const { today, pauses, since, weekStart } = reading;
  const { shareId, personId, showFeedback, page } = reading;
  const [{ goals, steps, mentors, people, drawnGoals }, answers] = await Promise.all([
    planner.threads.drawn(plan.id, { today, pauses, weekStart }),
    planner.feedback.answered(plan.id, page, showFeedback ? undefined : { shareId, personId }),
  ]);
  const feedback = answers.slice(0, answersPerPage);
  const isNews = ({ createdAt }: { createdAt: Date }) => since !== null && createdAt > since;

  const texts = [
    plan.objective,
    reading.question,
    ...goals.flatMap(({ statement, unit }) => [statement, unit]),
    ...steps.map((step) => step.title),
  ];
  const named = await planner.people.namedIn([...texts, ...feedback.flatMap(({ text, answer }) => [text, answer])]);

  return {
    planner: reading.planner,
    reader: reading.reader,
    objective: plan.objective,
    endsOn: plan.endsOn,
    today,
    goals: drawnGoals.map(({ goal, summary, open, personIds }) => {
      const { current, pace, status, rate } = summary;
      return {
        ...goal,
        current,
        pace,
        status,
        gap: aheadBy(summary),
        keptWeeks: rate,
        but: sayDisagreement(summary, 'the') ?? '',
        open,
        personIds,
      };
    }),
    steps,
    mentors: mentors.map(({ personId, stage }) => ({ personId, stage })),
    changes: [
      ...goals.flatMap((goal) =>
        goal.changes.filter(isNews).map(({ madeOn, field, from: before, to, effectiveOn }): SharedChange => {
          return { what: 'goal', on: madeOn, statement: goal.statement, field, from: before, to, effectiveOn };
        }),
      ),
      ...mentors
        .filter(({ stageSince }) => since !== null && stageSince > since.toISOString().slice(0, 10))
        .map(({ personId, stage, stageSince }): SharedChange => ({ what: 'mentor', on: stageSince, personId, to: stage })),
    ],
    feedback: feedback.flatMap(({ answeredOn, ...said }) => (answeredOn ? [{ ...said, answeredOn, isReaders: isReaders(said) }] : [])),
    answersPage: { page, hasMore: answers.length > answersPerPage },
    people: [...new Map([...people, ...named].map((person) => [person.id, person])).values()],
  };

  function isReaders(said: { shareId: string | null; personId: string | null }) {
    return said.shareId !== null && (said.shareId === shareId || (said.personId !== null && said.personId === personId));
  }
}
