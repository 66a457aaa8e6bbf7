import { NewFeed } from '@/components/feeds/feed-forms';
import { FeedRow } from '@/components/feeds/feed-row';
import { Columns } from '@/components/ui/page/columns';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { Rows } from '@/components/ui/rows';
import { sayFeed } from '@/lib/plan/feed/feed';
import { sayDay } from '@/lib/plan/words/say';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';
import { endFeed, rotateFeed, saveFeed } from './actions';

export const metadata = { title: 'Calendar feed' };

const act = { save: saveFeed, rotate: rotateFeed, end: endFeed };

export default async function CalendarFeedPage() {
  const { account, feeds, plan, plans, goals, today } = await currentPlanner();
  const [listed, allPlans, ofPlan] = await Promise.all([feeds.list(), plans.list(), goals.inForce(plan.id, today)]);
  const open = allPlans.filter(({ archivedAt }) => archivedAt === null).map(({ id, name }) => ({ id, name }));
  const inForce = ofPlan.map(({ id, statement }) => ({ id, statement }));
  const sayFetched = (at: Date | null) => (at ? `Last fetched ${sayDay(dayIn(at, account.timeZone), today)}.` : 'Not fetched yet.');
  const draft = {
    name: '',
    planId: plan.id,
    goalId: '',
    showNames: true,
    showSteps: true,
    showMeetings: true,
    showDates: true,
    showBirthdays: false,
  };

  return (
    <Page
      kicker={<a href="/settings">Settings</a>}
      title="Calendar feed"
      lead="Your steps and dates in Google Calendar, Outlook or Apple Calendar. Whoever has a feed’s address can read it, and nothing else."
    >
      <Columns>
        <Section id="feeds" title="Your feeds">
          {listed.length > 0 ? (
            <Rows label="Calendar feeds">
              {listed.map(({ createdAt: _at, fetchedAt, hasAddress, isSilent, version, planId, goalId, plan: planName, goal, ...feed }) => (
                <FeedRow
                  key={feed.id}
                  feed={{ ...feed, version: String(version), planId: planId ?? '', goalId: goalId ?? '' }}
                  says={sayFeed(feed, goal === null ? planName : `“${goal}”`)}
                  fetched={isSilent ? 'Off while its plan is archived.' : sayFetched(fetchedAt)}
                  hasAddress={hasAddress}
                  plans={withOwn(open, planId, { name: planName ?? '' })}
                  goals={withOwn(inForce, goalId, { statement: goal ?? '' })}
                  act={act}
                />
              ))}
            </Rows>
          ) : (
            <EmptyState>No feed yet. For example: “Work calendar”, the open steps of this plan, without names.</EmptyState>
          )}
        </Section>
        <aside className="desk:border-l desk:border-rule desk:pl-8" aria-label="New calendar feed">
          <NewFeed draft={draft} plans={open} goals={inForce} save={saveFeed} />
        </aside>
      </Columns>
    </Page>
  );
}

/** The choices of a form, with the one that its row has though it is no longer offered. */
const withOwn = <Named extends object>(offered: readonly (Named & { id: string })[], id: string | null, own: Named) =>
  id === null || offered.some((each) => each.id === id) ? offered : [...offered, { ...own, id }];
