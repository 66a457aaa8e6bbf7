import { FeedbackDialog } from '@/components/feedback/feedback-dialog';
import { newFeedback } from '@/components/feedback/feedback-draft';
import { FeedbackList } from '@/components/feedback/feedback-list';
import { MarkRead } from '@/components/feedback/mark-read';
import { UnreadFeedback } from '@/components/feedback/unread-feedback';
import { NewShare } from '@/components/shares/new-share';
import { ShareList } from '@/components/shares/share-list';
import { Columns } from '@/components/ui/page/columns';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { Pages } from '@/components/ui/page/pages';
import { feedbackPerPage } from '@/lib/plan/step/feedback-pages';
import { pageAt, pageOf } from '@/lib/plan/words/page-of';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { answerFeedback, makeFeedbackStep, readFeedback, removeFeedback, saveFeedback, sortFeedback } from '../feedback/actions';
import { openShare, removeShare, renewShare, revokeShare } from './actions';

export const metadata = { title: 'Sharing' };

const act = { save: saveFeedback, sort: sortFeedback, makeStep: makeFeedbackStep, answer: answerFeedback, remove: removeFeedback };

export default async function SharingPage({ searchParams }: PageProps<'/sharing'>) {
  const [planner, asked] = await Promise.all([currentPlanner(), searchParams]);
  const { shares, feedback, plan, now, today, account } = planner;
  const inZone = (moment: Date | null) => moment && dayIn(moment, account.timeZone);
  const [made, { page, found }, counts] = await Promise.all([
    shares.ofPlan(plan.id),
    pageAt(
      pageOf(asked.page),
      (wanted) => feedback.ofPlan(plan.id, wanted),
      (rows) => rows,
    ),
    navigationCounts(),
  ]);
  const said = found.slice(0, feedbackPerPage).map((row) => ({ ...row, isNew: row.shareId !== null && row.readAt === null }));
  const unread = said.filter(({ isNew }) => isNew).map(({ id }) => id);
  const elsewhere = counts.sharing > unread.length ? (await feedback.unread()).filter(({ planId }) => planId !== plan.id) : [];
  const links = made.map(({ createdAt, expiresAt, revokedAt, seenAt, ...link }) => ({
    ...link,
    madeOn: dayIn(createdAt, account.timeZone),
    endsOn: inZone(expiresAt),
    seenOn: inZone(seenAt),
    isAlive: !revokedAt && (!expiresAt || expiresAt > now),
  }));
  const alive = links.filter(({ isAlive }) => isAlive);
  const ended = links.filter(({ isAlive }) => !isAlive);

  return (
    <Page
      title="Sharing"
      lead={`${capitalize(sayCount(alive.filter(({ hasAddress }) => hasAddress).length, 'link', 'links'))} to this plan. Each is for one reader, is read only, and ends when you choose.`}
    >
      <MarkRead ids={unread} read={readFeedback} />
      <Columns>
        <div className="space-y-10">
          <Section id="links" title="Active links">
            {alive.length > 0 ? (
              <ShareList links={alive} today={today} end={revokeShare} renew={renewShare} />
            ) : (
              <EmptyState>No one yet. For example: Adaeze, for 90 days, with first names only. She needs no account.</EmptyState>
            )}
          </Section>
          <Section
            id="said"
            title="Feedback"
            aside={<FeedbackDialog look="quiet" open="Add feedback" draft={newFeedback(plan.id, today)} save={saveFeedback} />}
          >
            {said.length > 0 ? (
              <FeedbackList feedback={said} today={today} act={act} />
            ) : (
              <EmptyState>
                No feedback yet. Feedback from your readers appears here. You can also add what someone told you over coffee: “Strong on
                evidence, thin on trade-offs.”
              </EmptyState>
            )}
            <Pages
              page={page}
              perPage={feedbackPerPage}
              hasMore={found.length > feedbackPerPage}
              address={(to) => `/sharing?page=${to}#said`}
            />
          </Section>
          {elsewhere.length > 0 && (
            <Section id="elsewhere" title="New on your other plans">
              <UnreadFeedback feedback={elsewhere} today={today} planId={plan.id} read={readFeedback} />
            </Section>
          )}
          {ended.length > 0 && (
            <Section id="ended" title="Ended">
              <ShareList links={ended} today={today} remove={removeShare} />
            </Section>
          )}
        </div>
        <aside id="new-link" className="desk:border-l desk:border-rule desk:pl-8" aria-label="New share link">
          <NewShare open={openShare} />
        </aside>
      </Columns>
    </Page>
  );
}
