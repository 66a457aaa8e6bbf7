import { MissedSteps } from '@/components/review/missed-steps';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { usualDay } from '@/lib/plan/review/weekly-review';
import { addDays, startOfWeek } from '@/lib/plan/time/day';
import { currentPlanner } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { dropMissedSteps } from '../steps/actions';
import { missedStepActs } from '../steps/step-acts';

export const metadata = { title: 'Catch up' };

/** After a pause or some weeks away: what was left undone is done, moved or dropped, and then everything is up to date. */
export default async function CatchUpPage() {
  const planner = await currentPlanner();
  const { plan, today, account } = planner;
  const [missed, counts] = await Promise.all([planner.steps.missed(plan.id, today), navigationCounts()]);
  const thisWeek = usualDay(startOfWeek(today, account.weekStart));
  const moveTo = thisWeek > today ? thisWeek : addDays(thisWeek, 7);
  return (
    <Page title="Catch up" lead="Ten minutes bring the plan up to date. What was left undone costs nothing more.">
      <div className="max-w-measure space-y-10">
        {missed.length === 0 ? (
          <EmptyState
            action={
              <Button look="primary" href="/today">
                Go to today
              </Button>
            }
          >
            Everything is up to date. Two small steps are plenty for the first week back.
          </EmptyState>
        ) : (
          <Section id="left" title="Left undone">
            <MissedSteps steps={missed} today={today} daysFor={({ dueOn }) => [dueOn, today]} moveTo={moveTo} act={missedStepActs} />
            <p className="mt-6">
              <ActionButton look="secondary" action={dropMissedSteps} values={{ ids: missed.map(({ id }) => id) }}>
                Drop all {missed.length}
              </ActionButton>
            </p>
          </Section>
        )}
        {counts.inbox > 0 && (
          <p>
            <a className="tap" href="/inbox">
              {counts.inbox} in your inbox
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}
