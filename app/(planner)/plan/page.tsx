import { firstGap } from '@/components/plan/first-gap';
import { GapFixer } from '@/components/plan/gap-fixer';
import { NextGoal } from '@/components/plan/next-goal';
import { PlanGoal } from '@/components/plan/plan-goal';
import { PlanPaths } from '@/components/plan/plan-paths';
import { Legend } from '@/components/thread/legend';
import { ThreadColumnNames, ThreadGoal, ThreadObjective } from '@/components/thread/plan-thread';
import { isMentoring } from '@/lib/plan/mentor/mentor';
import { currentPlanner } from '@/lib/server/current-planner';
import { isLegendRead } from '@/lib/server/legend';
import { fixActions } from './fix-actions';

export const metadata = { title: 'Plan' };

export default async function PlanPage({ searchParams }: PageProps<'/plan'>) {
  const [planner, { all }] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today } = planner;
  const { goals, mentors, links, drawnGoals, elsewhere } = await planner.threads.drawn(plan.id, planner.calendar);
  const unfolded = typeof all === 'string' ? all : undefined;
  const mentorIds = mentors.flatMap(({ personId, stage }) => (isMentoring(stage) ? personId : []));

  return (
    <GapFixer planId={plan.id} today={today} goals={goals.map(({ id, statement }) => ({ id, statement }))} actions={fixActions}>
      <ThreadObjective
        objective={plan.objective}
        reasons={[plan.reasons, plan.values].filter(Boolean).join(' ')}
        links={links}
        firstGap={firstGap([...drawnGoals.flatMap(({ paths }) => paths), ...elsewhere])}
      />
      {drawnGoals.length + elsewhere.length > 0 && (
        <>
          <div className="thread-trunk pb-5">
            <Legend isRead={await isLegendRead()} />
          </div>
          <ThreadColumnNames />
        </>
      )}
      <div>
        {drawnGoals.map((drawn) => (
          <PlanGoal key={drawn.goal.id} drawn={drawn} mentorIds={mentorIds} unfolded={unfolded} />
        ))}
        {elsewhere.length > 0 && (
          <ThreadGoal id="elsewhere" title="Feedback outside your goals" sentence="From people who aren’t a key connection of a goal yet.">
            <PlanPaths group="elsewhere" goalId={null} paths={elsewhere} mentorIds={mentorIds} unfolded={unfolded} />
          </ThreadGoal>
        )}
      </div>
      <NextGoal isFirst={goals.length === 0} />
    </GapFixer>
  );
}
