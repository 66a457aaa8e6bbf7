import { BriefList } from '@/components/people/brief/brief-list';
import { ConversationLine } from '@/components/people/timeline/conversation-line';
import { DayText } from '@/components/ui/day';
import { Page, Section } from '@/components/ui/page/page';
import { PrintButton } from '@/components/ui/page/print-button';
import { sayReason } from '@/lib/plan/goal/connection-reason';
import { lastConversations, offers, openItems, questions } from '@/lib/plan/people/brief';
import { sayDayInFull, sentence } from '@/lib/plan/words/say';
import { interactionKindLabels } from '@/lib/plan/words/words';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Prepare' };

/** Goals to ask about in one meeting. */
const GOALS_ASKED = 3;

/** One page, however much there is: smaller type, and each text is cut after three lines. */
const onPaper =
  'print:text-[12px]/4 print:[&_:is(p,li,span)]:text-[12px]/4 print:[&_p]:line-clamp-3 print:[&_h1]:text-title print:[&_h2]:text-[15px]/5 print:[&_header]:mb-4 print:[&_section>div:first-child]:mb-1';

/** One page to read or print before a meeting. */
export default async function BriefPage({ params }: PageProps<'/people/[id]/brief'>) {
  const [planner, { id }] = await Promise.all([currentPlanner(), params]);
  const { people, plan, today } = planner;
  const [person, connections, thread, acquaintances] = await Promise.all([
    people.whole(id),
    people.connections(id, plan.id),
    people.thread(id),
    people.acquaintances(id),
  ]);
  const who = { name: person.given || person.display, waitingSince: person.waitingSince };
  const connected = connections.flatMap(({ connectionId, statement, role, reason }) =>
    connectionId ? [{ statement, role, reason: reason ?? '' }] : [],
  );
  const conversations = lastConversations(thread.interactions);
  const about = [person.position, person.organization?.name].filter(Boolean).join(', ');

  return (
    <div className={onPaper}>
      <Page
        kicker={<a href={`/people/${id}`}>{person.display}</a>}
        title={`Before you meet ${who.name}`}
        lead={[sayDayInFull(today), about, person.howMet].filter(Boolean).map(sentence).join(' ')}
        actions={<PrintButton />}
      >
        <div className="gap-14 tablet:columns-2 print:columns-2 print:gap-8 [&>section]:mb-8 [&>section]:break-inside-avoid print:[&>section]:mb-3">
          <Section id="last" title="Last time">
            {conversations.map(({ id: conversation, kind, happenedOn, answeredOn, line }) => (
              <div key={conversation} className="mt-3 first-of-type:mt-0">
                <p>
                  <b>{interactionKindLabels[kind]}</b>{' '}
                  <span className="text-small text-ink-soft">
                    <DayText day={answeredOn ?? happenedOn} today={today} say="both" />
                  </span>
                </p>
                <ConversationLine>{line}</ConversationLine>
              </div>
            ))}
            {conversations.length === 0 && <p className="text-ink-soft">You have not spoken yet.</p>}
          </Section>
          <Section id="open" title="Open between you">
            <BriefList items={openItems(who, thread, today)} none="Nothing is open on either side." />
          </Section>
          <Section id="help" title={`What ${who.name} can help with`}>
            <BriefList
              items={connected.map(({ statement, ...connection }) => `${statement}: ${sayReason(connection) ?? 'no reason yet'}`)}
              none="Not connected to a goal yet."
            />
          </Section>
          <Section id="offer" title="What you can offer">
            <BriefList items={offers(who, thread.outcomes, acquaintances)} />
          </Section>
          <Section id="ask" title="What to ask">
            {questions(connected)
              .slice(0, GOALS_ASKED)
              .map(({ about: goal, questions: asked }) => (
                <div key={goal} className="mt-3 first-of-type:mt-0">
                  <p className="text-small text-ink-soft">{goal}</p>
                  <BriefList items={asked} />
                </div>
              ))}
          </Section>
        </div>
      </Page>
    </div>
  );
}
