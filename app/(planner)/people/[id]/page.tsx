import type { Route } from 'next';
import { LogButton } from '@/components/interactions/log-button';
import { IntroductionDialog } from '@/components/introductions/introduction-dialog';
import { newIntroduction } from '@/components/introductions/introduction-draft';
import { IntroductionRows } from '@/components/introductions/introduction-rows';
import { DraftMessage } from '@/components/outreach/draft-message';
import { DetailsSection } from '@/components/people/details-section';
import { NotesSection } from '@/components/people/notes-section';
import { RhythmSection } from '@/components/people/rhythm/rhythm-section';
import { StarButton } from '@/components/people/star/star-button';
import { PersonTimeline } from '@/components/people/timeline/person-timeline';
import { inWords } from '@/components/people/timeline/timeline-words';
import { WhySection } from '@/components/people/why-section';
import { StepDialog } from '@/components/steps/step-dialog';
import { newStep } from '@/components/steps/step-draft';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { buttonLook } from '@/components/ui/button-look';
import { Menu } from '@/components/ui/dialog/menu';
import { NamedFace } from '@/components/ui/mark/face';
import { Columns } from '@/components/ui/page/columns';
import { EarlierNav } from '@/components/ui/page/earlier-nav';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { personTimeline } from '@/lib/plan/people/person-timeline';
import { isStarred } from '@/lib/plan/people/star';
import { isDay } from '@/lib/plan/time/day';
import { sentence } from '@/lib/plan/words/say';
import { currentPlanner, outreachCalendarOf } from '@/lib/server/current-planner';
import { removeConnection, saveConnection } from '../../goals/actions';
import { introductionActs } from '../../introductions/introduction-acts';
import { saveStep } from '../../steps/actions';
import { addDate, archivePeople, removePerson, setRhythm, snoozePerson, starPerson, unarchivePerson } from '../actions';
import { timelineActions } from './person-actions';

export const metadata = { title: 'Person' };

export default async function PersonPage({ params, searchParams }: PageProps<'/people/[id]'>) {
  const [planner, { id }, asked] = await Promise.all([currentPlanner(), params, searchParams]);
  const before = typeof asked.before === 'string' && isDay(asked.before) ? asked.before : undefined;
  const { plan, today, currentPauses: pauses } = planner;
  const [person, connections, thread, introductions] = await Promise.all([
    planner.people.whole(id),
    planner.people.connections(id, plan.id),
    planner.people.thread(id, before),
    planner.introductions.ofPerson(id),
  ]);
  const timelinePerson = { id, name: person.given || person.display, display: person.display, today };
  const place = { isAtTarget: person.organization?.kind === 'target', organization: person.organization, second: person.second };
  const events = personTimeline({ ...thread, ...inWords(thread, place, outreachCalendarOf(planner)) }, { from: thread.from, before });
  const goals = connections.map(({ goalId, statement }) => ({ id: goalId, statement }));
  const about = [person.position, person.organization?.name].filter(Boolean).join(', ');

  return (
    <Page
      kicker={<a href="/people">People</a>}
      title={<NamedFace name={person.display} />}
      lead={[about, person.howMet].filter(Boolean).map(sentence).join(' ')}
      actions={
        <>
          <StarButton id={id} isStarred={isStarred(person.tags)} star={starPerson} />
          <Button href={`/people/${id}/brief` as Route}>Prepare</Button>
          <Button href={`/people/${id}/edit` as Route}>Edit</Button>
          <LogButton className={buttonLook('primary', 'max-tablet:hidden')} preset={{ person: { id, display: person.display } }}>
            Log conversation
          </LogButton>
          <Menu label={`More about ${person.display}`}>
            {person.archivedAt ? (
              <ActionButton action={unarchivePerson} values={{ id }}>
                Restore from the archive
              </ActionButton>
            ) : (
              <ActionButton action={archivePeople} values={{ ids: id }}>
                Archive
              </ActionButton>
            )}
            <ActionButton action={removePerson} values={{ id }}>
              Remove
            </ActionButton>
          </Menu>
        </>
      }
    >
      <Columns>
        <section aria-labelledby="thread">
          <div className="mb-3 flex flex-col gap-1 tablet:flex-row tablet:items-baseline tablet:justify-between tablet:gap-4">
            <h2 id="thread">Your thread with {timelinePerson.name}</h2>
            <span className="flex flex-wrap gap-x-5">
              <DraftMessage person={{ id, display: person.display }} />
              <StepDialog
                look="quiet"
                open="Plan a step"
                draft={newStep(
                  { planId: plan.id, personId: id, goalId: connections.find(({ connectionId }) => connectionId)?.goalId },
                  today,
                  goals,
                )}
                person={person.display}
                goals={goals}
                save={saveStep}
              />
            </span>
          </div>
          {events.length > 0 ? (
            <PersonTimeline events={events} person={timelinePerson} goals={goals} actions={timelineActions} />
          ) : (
            <EmptyState action={<LogButton preset={{ person: { id, display: person.display } }}>Log the first conversation</LogButton>}>
              Nothing yet. Log a first conversation, such as “Coffee chat: asked how they split discovery between product and forecasting”.
            </EmptyState>
          )}
          <EarlierNav page={`/people/${id}`} before={before} from={thread.hasEarlier ? thread.from : undefined} />
        </section>
        <aside className="desk:border-l desk:border-rule desk:pl-8 space-y-10" aria-label={`About ${timelinePerson.name}`}>
          <RhythmSection
            person={person}
            room={{ others: person.othersMinutes, budget: planner.account.weeklyMinutes }}
            today={today}
            pauses={pauses}
            setRhythm={setRhythm}
            snooze={snoozePerson}
          />
          <WhySection
            person={{ ...person, mentor: person.mentor.filter(({ planId }) => planId === plan.id) }}
            name={timelinePerson.name}
            connections={connections}
            exchanged={thread.exchanged}
            calendar={{ today, pauses }}
            saveConnection={saveConnection}
            removeConnection={removeConnection}
          />
          <Section
            id="introductions"
            title="Introductions"
            aside={
              <a className="tap" href="/introductions">
                All introductions
              </a>
            }
          >
            {introductions.length > 0 && (
              <IntroductionRows introductions={introductions} calendar={outreachCalendarOf(planner)} act={introductionActs} />
            )}
            <IntroductionDialog draft={newIntroduction(today, id)} person={person.display} save={introductionActs.save} />
          </Section>
          <DetailsSection person={person} edit={`/people/${id}/edit`} today={today} addDate={addDate} />
          <NotesSection notes={person.notes} edit={`/people/${id}/edit`} />
        </aside>
      </Columns>
    </Page>
  );
}
