import type { Route } from 'next';
import { CarryOver } from '@/components/plans/report/carry-over';
import { PlanReport } from '@/components/plans/report/plan-report';
import { Page, Section } from '@/components/ui/page/page';
import { PrintButton } from '@/components/ui/page/print-button';
import { sayDay } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { carryOver } from '../../actions';

export const metadata = { title: 'What came of it' };

export default async function PlanReportPage({ params }: PageProps<'/plans/[id]/report'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const { plan, plans, today, calendar } = planner;
  const { name, report, isFrozen } = await plans.report(id, calendar);
  const [goals, open] =
    id === plan.id ? [[], { people: [], steps: [] }] : await Promise.all([planner.goals.inForce(plan.id, today), plans.openIn(id)]);
  const hasOpen = open.people.length + open.steps.length > 0;
  return (
    <Page kicker={<a href={'/plans' as Route}>Plans</a>} title={`What came of “${name}”`} lead={report.objective} actions={<PrintButton />}>
      <p className="mb-8 text-small text-ink-soft">
        {isFrozen
          ? `As it was on ${sayDay(report.writtenOn, today)}, when the plan was archived.`
          : `As of ${sayDay(report.writtenOn, today)}.`}
      </p>
      <PlanReport report={report} today={today} />
      {hasOpen && goals.length > 0 && (
        <div className="mt-14 max-w-measure print:hidden">
          <Section id="carry-over" title={`Carry over into “${plan.name}”`}>
            <CarryOver
              planId={id}
              goals={goals.map((goal) => ({ id: goal.id, statement: goal.statement }))}
              people={open.people}
              steps={open.steps}
              today={today}
              carryOver={carryOver}
            />
          </Section>
        </div>
      )}
    </Page>
  );
}
