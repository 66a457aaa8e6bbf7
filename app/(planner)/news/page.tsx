import type { Route } from 'next';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';
import { Row, Rows } from '@/components/ui/rows';
import { sayCount, sayDay } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';

export const metadata = { title: 'What’s new' };

const MAX_LINES = 20;

const leadTo = (href: Route, says: string) => (
  <a className="tap" href={href}>
    {says}
  </a>
);

/** What came in and has not been looked at: where the bell leads. */
export default async function NewsPage() {
  const [{ feedback, today }, counts] = await Promise.all([currentPlanner(), navigationCounts()]);
  const unread = counts.sharing > 0 ? await feedback.unread() : [];
  if (unread.length + counts.inbox + counts.today === 0) {
    return (
      <Page title="What’s new">
        <EmptyState>Nothing new. Feedback from readers and conversations to confirm will show here.</EmptyState>
      </Page>
    );
  }
  return (
    <Page title="What’s new">
      <Rows label="What’s new">
        {unread.slice(0, MAX_LINES).map(({ id, text, from, plan, receivedOn }) => (
          <Row key={id} end={leadTo('/sharing', 'Answer')}>
            <p className="quoted">{text}</p>
            <p className="text-small text-ink-soft">
              {from}, on {plan}, {sayDay(receivedOn, today)}
            </p>
          </Row>
        ))}
        {counts.inbox > 0 && (
          <Row end={leadTo('/inbox', 'Open inbox')}>{sayCount(counts.inbox, 'conversation', 'conversations')} to confirm</Row>
        )}
        {counts.today > 0 && <Row end={leadTo('/today', 'Open today')}>{sayCount(counts.today, 'step is', 'steps are')} due</Row>}
      </Rows>
    </Page>
  );
}
