import { notFound } from 'next/navigation';
import { ClosedWeeks } from '@/components/review/closed-weeks';
import { WeekFigures } from '@/components/review/week-figures';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page/page';
import { addDays } from '@/lib/plan/time/day';
import { dayIn } from '@/lib/plan/time/day-in-zone';
import { sayDay, sayDays } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Weekly review' };

export default async function ClosedReviewPage({ params }: PageProps<'/review/[id]'>) {
  const [{ reviews, today, account }, { id }] = await Promise.all([currentPlanner(), params]);
  const { planId, review, others } = await reviews.find(id);
  if (!review) notFound();
  const { weekOn, closedAt, snapshot } = review;
  const before = await reviews.before(planId, weekOn);
  return (
    <Page
      kicker={<a href="/review">Weekly review</a>}
      title={sayDays(weekOn, addDays(weekOn, 6), today)}
      lead={closedAt && `Closed ${sayDay(dayIn(closedAt, account.timeZone), today)}. This is how it stood then.`}
      actions={<Button href={`/review?week=${weekOn}&again=1`}>Correct it</Button>}
    >
      {snapshot ? (
        <WeekFigures snapshot={snapshot} before={before?.snapshot ?? null} today={today} />
      ) : (
        <p className="text-late">This review was changed outside the app, so it is not shown.</p>
      )}
      {others.length > 0 && <ClosedWeeks title="Other versions of this week" reviews={others} today={today} />}
    </Page>
  );
}
