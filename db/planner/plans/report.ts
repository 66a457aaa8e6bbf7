import { type PlanReport, planReport, REPORT_LINES, type ReportSource } from '@/lib/plan/report/plan-report';
import type { Calendar } from '@/lib/plan/time/day';
import { rowsOf } from '../../rows';
import { plans } from '../../schema';
import type { Scope } from '../../scope';
import { goalsOf } from '../goals/goals';
import { commitmentsIn } from '../progress/commitments';
import { broughtCounts, learnedLines, owedThanks, sourceCounts, spokenCounts } from './report-rows';

/** What came of a plan as of today, from its rows. @throws MissingRow */
export async function reportOf(scope: Scope, planId: string, calendar: Calendar): Promise<PlanReport> {
  const { db, ownerId } = scope;
  const plan = await rowsOf(scope, plans).find(planId);
  const { today } = calendar;
  const isOver = today > plan.endsOn;
  const to = isOver ? plan.endsOn : today;
  const asked = { ownerId, planId, from: plan.startsOn, to };
  const [goals, events, commitments, counted, brought, [people], thanks, learned] = await Promise.all([
    goalsOf(scope).inForce(planId, today),
    goalsOf(scope).eventsOfPlan(planId, today),
    commitmentsIn(db, asked),
    sourceCounts(db).execute(asked),
    broughtCounts(db).execute(asked),
    spokenCounts(db).execute(asked),
    owedThanks(db).execute({ ...asked, limit: REPORT_LINES }),
    learnedLines(db).execute({ ownerId, planId, limit: REPORT_LINES }),
  ]);
  const none = brought.some(({ kind }) => kind === null) ? [{ kind: null, isOutreach: false, count: 0, answered: 0 }] : [];
  return planReport({
    plan,
    goals,
    events,
    commitments,
    calendar,
    people: people ?? { spoken: 0, met: 0 },
    sources: [...counted, ...none].map((source): ReportSource => ({ ...source, brought: broughtBy(source, brought) })),
    thanks,
    learned: learned.map(({ on, text }) => ({ on, text })),
  });
}

type Brought = Awaited<ReturnType<ReturnType<typeof broughtCounts>['execute']>>;

const broughtBy = ({ kind, isOutreach }: Pick<ReportSource, 'kind' | 'isOutreach'>, brought: Brought) =>
  Object.fromEntries(
    brought
      .filter((row) => row.kind === kind && (kind === null || row.isOutreach === isOutreach))
      .map(({ outcome, count }) => [outcome, count]),
  );
