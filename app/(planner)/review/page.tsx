import { ClosedWeeks } from '@/components/review/closed-weeks';
import { MissedWeeks } from '@/components/review/missed-weeks';
import { draftOfReview } from '@/components/review/review-draft';
import { WeekClosed } from '@/components/review/week-closed';
import { Page } from '@/components/ui/page/page';
import { weekAskedFor } from '@/lib/plan/review/weekly-review';
import { sayDays } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { sendsMail } from '@/lib/server/mail/mail-run';
import { OpenWeek } from './open-week';
import { spendReserve, takeBackReserve } from './reserve-actions';
import { weekFacts } from './week-facts';

export const metadata = { title: 'Weekly review' };

export default async function ReviewPage({ searchParams }: PageProps<'/review'>) {
  const [planner, { week: asked, again }] = await Promise.all([currentPlanner(), searchParams]);
  const { plan, today, account, reviews, spentReserves } = planner;
  const week = weekAskedFor(asked, planner.calendar);
  const [open, closed, { kept, ...missed }] = await Promise.all([
    reviews.open(plan.id, week.from),
    reviews.closed(plan.id),
    weekFacts(planner, week),
  ]);
  const ofWeek = closed.find(({ weekOn }) => weekOn === week.from);
  const draft = draftOfReview(plan.id, week.from, open ?? (again ? ofWeek?.snapshot : undefined));

  return (
    <Page title="Weekly review" lead={`${sayDays(week.from, week.to, today)}.`}>
      <div className="mb-10 max-w-measure empty:hidden">
        <MissedWeeks {...missed} planId={plan.id} today={today} spend={spendReserve} takeBack={takeBackReserve} />
      </div>
      {ofWeek && !open && !again ? (
        <WeekClosed review={ofWeek} today={today} />
      ) : (
        <OpenWeek
          planner={planner}
          week={week}
          isMissed={kept === false}
          draft={draft}
          before={closed.find(({ weekOn }) => weekOn < week.from)}
        />
      )}
      {sendsMail() && account.letters === null && (
        <p className="mt-10 max-w-measure text-ink-soft">
          Your week can come to you as a letter, and be closed from it. <a href="/settings#letters">Choose your letters</a>
        </p>
      )}
      <ClosedWeeks reviews={closed} covered={spentReserves.map(({ weekOn }) => weekOn)} today={today} file="/api/export/reviews.csv" />
    </Page>
  );
}
