import { EventDialog } from '@/components/events/event-dialog';
import { newEvent } from '@/components/events/event-draft';
import { EventList } from '@/components/events/event-list';
import { StepTabs } from '@/components/steps/step-tabs';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { currentPlanner } from '@/lib/server/current-planner';
import { saveEvent } from './actions';

export const metadata = { title: 'Events' };

export default async function EventsPage() {
  const { events, plan, today } = await currentPlanner();
  const all = await events.ofPlan(plan.id);
  const [coming, past] = [all.filter(({ happensOn }) => happensOn >= today).toReversed(), all.filter(({ happensOn }) => happensOn < today)];
  return (
    <Page
      title="Events"
      lead="Where you will meet several people on one day."
      actions={<EventDialog look="primary" open="New event" draft={newEvent(plan.id, today)} save={saveEvent} />}
    >
      <StepTabs current="events" />
      {all.length === 0 && (
        <EmptyState>
          “Grid conference in Leeds, three conversations, first of all with Vera.” Whom you want to meet is what counts.
        </EmptyState>
      )}
      <div className="space-y-10">
        {coming.length > 0 && (
          <Section id="coming" title="Coming">
            <EventList events={coming} today={today} />
          </Section>
        )}
        {past.length > 0 && (
          <Section id="past" title="Past">
            <EventList events={past} today={today} />
          </Section>
        )}
      </div>
    </Page>
  );
}
