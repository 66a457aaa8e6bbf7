import type { Route } from 'next';
import { GoalChart } from '@/components/goals/goal-chart';
import { GoalFacts } from '@/components/goals/goal-facts';
import { GoalLog } from '@/components/goals/goal-log';
import { GoalSteps } from '@/components/goals/goal-steps';
import { Measurements } from '@/components/goals/measurements';
import { OutreachNeeded } from '@/components/goals/outreach-needed';
import { Questions } from '@/components/goals/questions';
import { WaitingChanges } from '@/components/goals/waiting-changes';
import { KeyConnections } from '@/components/key-connections/key-connections';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/dialog/menu';
import { Columns } from '@/components/ui/page/columns';
import { Page } from '@/components/ui/page/page';
import { outreachNeeded } from '@/lib/plan/outreach/outreach';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveStep } from '../../steps/actions';
import { stepActs } from '../../steps/step-acts';
import {
  addConnection,
  answerQuestion,
  keepGoalAsItIs,
  measure,
  removeConnection,
  removeGoal,
  removeMeasurement,
  reopenQuestion,
  saveConnection,
} from '../actions';

export const metadata = { title: 'Goal' };

export default async function GoalPage({ params, searchParams }: PageProps<'/goals/[id]'>) {
  const [planner, { id }, asked] = await Promise.all([currentPlanner(), params, searchParams]);
  const { goals, keyConnections, interactions, today, currentPauses: pauses } = planner;
  const { goal, chart } = await goals.charted(id, planner.calendar);
  const isLearning = goal.kind === 'learning';
  const [questions, sources, connections, steps, numbers, outreaches] = await Promise.all([
    isLearning ? planner.goalQuestions.ofGoal(id) : [],
    isLearning ? planner.goalQuestions.sources() : [],
    keyConnections.ofGoal(id),
    planner.steps.ofGoal(id),
    goals.measurementsOf(id),
    interactions.outreaches(),
  ]);
  const { summary } = chart;
  const needed = outreachNeeded({ ...goal, current: summary.current, status: summary.pace.status }, outreaches, today);

  return (
    <Page
      kicker={
        <a className="no-underline" href="/goals">
          Goals
        </a>
      }
      title={goal.statement}
      actions={
        <>
          <Button href={`/goals/${id}/edit` as Route}>Edit goal</Button>
          <Menu label="More about this goal">
            <ActionButton action={removeGoal} values={{ id }}>
              Remove goal
            </ActionButton>
          </Menu>
        </>
      }
    >
      <WaitingChanges goal={goal} today={today} keep={keepGoalAsItIs} />
      <GoalChart goal={goal} chart={chart} pauses={pauses} today={today} />
      <Columns className="mt-14">
        <div className="space-y-10">
          {isLearning && (
            <Questions questions={questions} sources={sources} today={today} answer={answerQuestion} reopen={reopenQuestion} />
          )}
          {goal.measure === 'manual' && (
            <Measurements goalId={id} unit={goal.unit} today={today} measurements={numbers} measure={measure} remove={removeMeasurement} />
          )}
          {needed && <OutreachNeeded needed={needed} />}
          <KeyConnections
            goalId={id}
            connections={connections}
            steps={steps}
            today={today}
            pauses={pauses}
            showsAll={asked.people === 'all'}
            saveConnection={saveConnection}
            addConnection={addConnection}
            removeConnection={removeConnection}
          />
          <GoalSteps goal={goal} steps={steps} today={today} save={saveStep} act={stepActs} />
        </div>
        <aside className="desk:border-l desk:border-rule desk:pl-8 space-y-10" aria-label="About this goal">
          <GoalFacts goal={goal} summary={summary} today={today} />
          <GoalLog changes={goal.changes} pauses={planner.askedPauses} goal={goal} today={today} />
        </aside>
      </Columns>
    </Page>
  );
}
