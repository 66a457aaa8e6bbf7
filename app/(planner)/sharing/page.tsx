import { NewShare } from '@/components/shares/new-share';
import { ShareList } from '@/components/shares/share-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Room, Section } from '@/components/ui/room';
import { capital, sayCount } from '@/lib/plan/say';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';
import { openShare, removeShare, revokeShare } from './actions';

export const metadata = { title: 'Sharing' };

export default async function SharingPage() {
  const { shares, plan, now, today, account } = await currentPlanner();
  const inZone = (moment: Date | null) => moment && dayIn(moment, account.timeZone);
  const links = (await shares.ofPlan(plan.id)).map(({ createdAt, expiresAt, revokedAt, seenAt, ...link }) => ({
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
