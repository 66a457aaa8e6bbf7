import { CaptureForm } from '@/components/events/capture-form';
import { EventDialog } from '@/components/events/event-dialog';
import { draftOfEvent } from '@/components/events/event-draft';
import { EventFacts } from '@/components/events/event-facts';
import { FollowUps } from '@/components/events/follow-ups';
import { GoAgain } from '@/components/events/go-again';
import { PeopleMet } from '@/components/events/people-met';
import { ActionButton } from '@/components/ui/action-button';
import { Menu } from '@/components/ui/dialog/menu';
import { Columns } from '@/components/ui/page/columns';
import { Page, Section } from '@/components/ui/page/page';
import { sayDayTitle } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { captureAtEvent, followUpEventPerson, judgeEvent, removeEvent, saveEvent } from '../actions';

export const metadata = { title: 'Event' };

export default async function EventPage({ params }: PageProps<'/events/[id]'>) {
  const [{ events, today }, { id }] = await Promise.all([currentPlanner(), params]);
  const [event, people] = await Promise.all([events.find(id), events.whoIsThere(id)]);
  const wanted = people.filter(({ isWanted, interactionId }) => isWanted && interactionId === null);
  const met = people.filter(({ interactionId }) => interactionId !== null);
  const hasBegun = event.happensOn <= today;

  return (
    <Page
      kicker={<a href="/events">Events</a>}
      title={event.title}
      lead={[sayDayTitle(event.happensOn, today), event.atTime.replace(/^0/, ''), event.place].filter(Boolean).join(', ')}
      actions={
        <>
          <EventDialog open="Edit" draft={draftOfEvent(event, people)} save={saveEvent} />
          <Menu label={`More about ${event.title}`}>
            <ActionButton action={removeEvent} values={{ id }}>
              Remove
            </ActionButton>
          </Menu>
        </>
      }
    >
      <Columns>
        <div className="space-y-10">
          {hasBegun && (
            <Section id="names" title="Whom you met">
              <CaptureForm id={id} capture={captureAtEvent} />
              <PeopleMet people={met} />
            </Section>
          )}
          {met.length > 0 && <FollowUps event={event} people={met} today={today} followUp={followUpEventPerson} />}
          {wanted.length > 0 && (
            <Section id="wanted" title="Whom to meet">
              <PeopleMet people={wanted} />
            </Section>
          )}
        </div>
        <aside className="desk:border-l desk:border-rule desk:pl-8 space-y-10" aria-label="About this event">
          <EventFacts event={event} />
          {hasBegun && <GoAgain event={event} people={people} judge={judgeEvent} />}
        </aside>
      </Columns>
    </Page>
  );
}
