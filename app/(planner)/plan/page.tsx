import { firstBreak } from '@/components/plan/first-break';
import { MendDesk } from '@/components/plan/mend-desk';
import { NextGoal } from '@/components/plan/next-goal';
import { PlanGoal } from '@/components/plan/plan-goal';
import { PlanStrands } from '@/components/plan/plan-strands';
import { Legend } from '@/components/thread/legend';
import { Origin, PlanThread, Station, StrandColumns } from '@/components/thread/plan-thread';
import { isMentoring } from '@/lib/plan/mentor/mentor';
import { currentPlanner } from '@/lib/server/current-planner';
import { isLegendRead } from '@/lib/server/legend';
import { mending } from './mending';

export const metadata = { title: 'Plan' };

export default async function PlanPage({ searchParams }: PageProps<'/plan'>) {
  const [planner, { all }] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today, currentPauses: pauses, account } = planner;
  const { goals, rows, links, stations, elsewhere } = await planner.threads.drawn(plan.id, { today, pauses, weekStart: account.weekStart });
  const unfolded = typeof all === 'string' ? all : undefined;
  const known = { mentorIds: rows.mentors.flatMap(({ personId, stage }) => (isMentoring(stage) ? personId : [])) };

  return (
    <>
      <PlanThread
        origin={
          <Origin
            objective={plan.objective}
            reasons={[plan.reasons, plan.values].filter(Boolean).join(' ')}
            links={links.map(({ state }) => state)}
            firstBreak={firstBreak([...stations.flatMap(({ strands }) => strands), ...elsewhere])}
          />
        }
      >
        {stations.length + elsewhere.length > 0 && (
          <>
            <Legend isRead={await isLegendRead()} />
            <StrandColumns />
          </>
        )}
        {stations.map((drawn) => (
          <PlanGoal key={drawn.goal.id} drawn={drawn} known={known} unfolded={unfolded} />
        ))}
        {elsewhere.length > 0 && (
          <Station id="elsewhere" title="Feedback outside your goals" sentence="From people who aren’t a key connection of a goal yet.">
            <PlanStrands station="elsewhere" goalId={null} strands={elsewhere} known={known} unfolded={unfolded} />
          </Station>
        )}
        <NextGoal isFirst={goals.length === 0} />
      </PlanThread>
      <MendDesk planId={plan.id} today={today} goals={goals.map(({ id, statement }) => ({ id, statement }))} {...mending} />
    </>
  );
}
