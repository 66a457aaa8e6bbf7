import { SourceDrop } from '@/components/inbox/source-drop';
import { Suggestions } from '@/components/inbox/suggestions';
import { Upcoming } from '@/components/inbox/upcoming';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { Pages } from '@/components/ui/page/pages';
import { receivedIn, sayReceived } from '@/lib/plan/inbox/say-received';
import { SUGGESTIONS_PER_PAGE } from '@/lib/plan/inbox/suggestion';
import { suggestionCard } from '@/lib/plan/inbox/suggestion-card';
import { pageOf } from '@/lib/plan/words/page-of';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { inboxActs } from './inbox-acts';

export const metadata = { title: 'Inbox' };

const UPCOMING = 5;
const MAX_CALENDAR_BYTES = 10 * 1024 * 1024;

export default async function InboxPage({ searchParams }: PageProps<'/inbox'>) {
  const [{ inbox, today }, query] = await Promise.all([currentPlanner(), searchParams]);
  const page = pageOf(query.page);
  const received = receivedIn(query);
  const [open, upcoming] = await Promise.all([
    inbox.open(today, SUGGESTIONS_PER_PAGE + 1, (page - 1) * SUGGESTIONS_PER_PAGE),
    inbox.upcoming(today, UPCOMING),
  ]);
  const shown = open.slice(0, SUGGESTIONS_PER_PAGE);
  return (
    <Page
      title="Inbox"
      lead={
        shown.length > 0
          ? `${capitalize(sayCount(shown.length, 'conversation', 'conversations'))} to confirm. Nothing counts until you do.`
          : 'Nothing to confirm.'
      }
      actions={<a href="/settings/sources">Calendars and messages</a>}
    >
      {received && (
        <p className="mb-6" role="status">
          {sayReceived(received)}
        </p>
      )}
      {shown.length > 0 ? (
        <Suggestions suggestions={shown.map((each) => suggestionCard(each, today))} act={inboxActs} />
      ) : (
        <EmptyState>
          Conversations from your calendar appear here: “Coffee with Ana, Tue 10:00. Did it happen?” Drop a calendar file below to begin.
        </EmptyState>
      )}
      <Pages
        page={page}
        perPage={SUGGESTIONS_PER_PAGE}
        hasMore={open.length > SUGGESTIONS_PER_PAGE}
        address={(to) => `/inbox?page=${to}`}
      />
      <div className="my-10">
        <SourceDrop maxBytes={MAX_CALENDAR_BYTES} />
      </div>
      {upcoming.length > 0 && (
        <Section id="upcoming" title="Coming up">
          <Upcoming suggestions={upcoming} today={today} />
        </Section>
      )}
    </Page>
  );
}
