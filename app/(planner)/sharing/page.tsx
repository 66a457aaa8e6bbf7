import { FeedbackDialog } from '@/components/feedback/feedback-dialog';
import { newFeedback } from '@/components/feedback/feedback-draft';
import { FeedbackList } from '@/components/feedback/feedback-list';
import { NewShare } from '@/components/shares/new-share';
import { ShareList } from '@/components/shares/share-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Room, Section } from '@/components/ui/room';
import { capital, sayCount } from '@/lib/plan/say';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';
import { answerFeedback, makeFeedbackStep, removeFeedback, saveFeedback, sortFeedback } from '../feedback/actions';
import { openShare, removeShare, revokeShare } from './actions';

export const metadata = { title: 'Sharing' };

const act = { save: saveFeedback, sort: sortFeedback, makeStep: makeFeedbackStep, answer: answerFeedback, remove: removeFeedback };

export default async function SharingPage() {
  const { shares, feedback, plan, now, today, account } = await currentPlanner();
  const inZone = (moment: Date | null) => moment && dayIn(moment, account.timeZone);
  const [made, said] = await Promise.all([shares.ofPlan(plan.id), feedback.ofPlan(plan.id)]);
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
    <Room
      title="Sharing"
      lead={`${capital(sayCount(alive.length, 'link', 'links'))} into this plan. Each is for one reader, read only, and ends when you say so.`}
    >
      <div className="two">
        <div className="stack">
          <Section id="links" title="Who can look in">
            {alive.length > 0 ? (
              <ShareList links={alive} today={today} end={revokeShare} />
            ) : (
              <EmptyState>Nobody yet. For example: Adaeze, for 90 days, with first names only. She needs no account.</EmptyState>
            )}
          </Section>
          <Section
            id="said"
            title="What was said"
            aside={<FeedbackDialog look="mend" open="Write something down" draft={newFeedback(plan.id, today)} save={saveFeedback} />}
          >
            {said.length > 0 ? (
              <FeedbackList feedback={said} today={today} act={act} />
            ) : (
              <EmptyState>
                Nothing yet. What a reader leaves stands here, and what you are told over a coffee can: “Strong on evidence, thin on
                trade-offs.”
              </EmptyState>
            )}
          </Section>
          {ended.length > 0 && (
            <Section id="ended" title="Ended">
              <ShareList links={ended} today={today} remove={removeShare} />
            </Section>
          )}
        </div>
        <aside className="side" aria-label="A new link">
          <NewShare open={openShare} />
        </aside>
      </div>
    </Room>
  );
}
