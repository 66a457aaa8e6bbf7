import { UnreadFeedback } from '@/components/feedback/unread-feedback';
import { Suggestions } from '@/components/inbox/suggestions';
import { IntroductionRows } from '@/components/introductions/introduction-rows';
import { LastWeek } from '@/components/review/last-week';
import { Restart } from '@/components/review/restart';
import { StepDialog } from '@/components/steps/step-dialog';
import { newStep } from '@/components/steps/step-draft';
import { FirstStepsLeft } from '@/components/today/first-steps-left';
import { KeepInTouch } from '@/components/today/keep-in-touch';
import { NewJobRow } from '@/components/today/new-job-row';
import { NextMoves } from '@/components/today/next-moves-section';
import { OwedReports } from '@/components/today/owed-reports';
import { PausedNotice } from '@/components/today/paused-notice';
import { Reconnect } from '@/components/today/reconnect';
import { ThisWeek } from '@/components/today/this-week';
import { TodayAside } from '@/components/today/today-aside';
import { Columns } from '@/components/ui/page/columns';
import { Page, Section } from '@/components/ui/page/page';
import { suggestionCard } from '@/lib/plan/inbox/suggestion-card';
import { introductionTurn } from '@/lib/plan/introduction/introduction';
import { reconnection } from '@/lib/plan/people/reconnect';
import { restartOffer } from '@/lib/plan/review/restart';
import { weekSentence } from '@/lib/plan/review/week-sentence';
import { isYoung, nextMoves } from '@/lib/plan/step/next-moves';
import { isPaused, weekRange } from '@/lib/plan/time/day';
import { sayDayTitle } from '@/lib/plan/words/say';
import { currentPlanner, outreachCalendarOf } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { leaveWelcome } from '../../welcome/actions';
import { readFeedback } from '../feedback/actions';
import { inboxActs } from '../inbox/inbox-acts';
import { logConversation } from '../interactions/actions';
import { outreachActs } from '../interactions/outreach-acts';
import { introductionActs } from '../introductions/introduction-acts';
import { reportBack } from '../outcomes/actions';
import { latestWeeks } from '../review/weeks-of-plan';
import { saveStep } from '../steps/actions';
import { stepActs } from '../steps/step-acts';
import { nextMoveActions } from './next-move-actions';

export const metadata = { title: 'Today' };

const OWED = 5;
const SUGGESTED = 3;

export default async function TodayPage() {
  const planner = await currentPlanner();
  const { plan, today, account, calendar } = planner;
  const { from, to } = weekRange(today, account.weekStart);
  const counts = await navigationCounts();
  const unread = counts.sharing > 0 ? await planner.feedback.unread() : [];
  const suggested = counts.inbox > 0 ? await planner.inbox.open(today, SUGGESTED) : [];
  const asksWhatNext = account.welcomedAt !== null && isYoung(plan.startsOn, today);
  const [steps, owed, circle, reasons, quiet, standing, weeks, introductions, begun] = await Promise.all([
    planner.steps.ofWeek(plan.id, from, to),
    planner.outcomes.owed(OWED),
    planner.keepInTouch.dueAndWaiting(today),
    planner.keepInTouch.reasons(today),
    planner.keepInTouch.dormant(plan.id, today),
    planner.goals.standing(plan.id, calendar),
    latestWeeks(planner),
    planner.introductions.open(),
    asksWhatNext ? planner.nextMoves(plan.id) : undefined,
  ]);
  const outreachCalendar = outreachCalendarOf(planner);
  const lateIntroductions = introductions.filter((each) => introductionTurn(each, outreachCalendar).isLate);
  const thisWeek = steps.filter(({ dueOn }) => dueOn >= from);
  const restart = restartOffer(calendar, { weeks: weeks.map(({ kept }) => kept), hasOpenSteps: thisWeek.length < steps.length });
  const lastWeek = weeks.at(-1);
  const reconnect = reconnection(quiet, calendar);
  const choices = standing.map(({ goal: { id, statement } }) => ({ id, statement }));
  const planStep = (look?: 'quiet') => (
    <StepDialog look={look} open="Plan a step" draft={newStep({ planId: plan.id }, today, choices)} goals={choices} save={saveStep} />
  );

  return (
    <Page title={sayDayTitle(today)} lead={weekSentence(thisWeek, owed, calendar)}>
      {!account.welcomedAt && <FirstStepsLeft leave={leaveWelcome} />}
      {restart ? <Restart start={restart} /> : lastWeek && !isPaused(today, calendar.pauses) && <LastWeek week={lastWeek} />}
      {begun && <NextMoves moves={nextMoves(begun)} planId={plan.id} goals={choices} act={nextMoveActions} />}
      {suggested.length > 0 && (
        <section className="mb-10" aria-labelledby="inbox">
          <h2 id="inbox">Did it happen?</h2>
          <Suggestions suggestions={suggested.map((each) => suggestionCard(each, today))} act={inboxActs} />
          {counts.inbox > suggested.length && (
            <p className="mt-3">
              <a className="tap" href="/inbox">
                All {counts.inbox} in your inbox
              </a>
            </p>
          )}
        </section>
      )}
      {unread.length > 0 && (
        <section className="mb-10" aria-labelledby="new">
          <h2 id="new">New from your readers</h2>
          <UnreadFeedback feedback={unread} today={today} planId={plan.id} read={readFeedback} />
        </section>
      )}
      <Columns>
        <div className="space-y-10">
          <ThisWeek steps={steps} from={from} today={today} act={stepActs} plan={planStep} />
          {isPaused(today, calendar.pauses) ? (
            <PausedNotice today={today} pauses={calendar.pauses} />
          ) : (
            <>
              {owed.length > 0 && (
                <section aria-labelledby="owed">
                  <h2 id="owed">Waiting to hear from you</h2>
                  <OwedReports owed={owed} calendar={calendar} report={reportBack} />
                </section>
              )}
              {lateIntroductions.length > 0 && (
                <Section id="introductions" title="Introductions to go on with">
                  <IntroductionRows introductions={lateIntroductions} calendar={outreachCalendar} act={introductionActs} />
                </Section>
              )}
              <section aria-labelledby="touch">
                <h2 id="touch">Keep in touch</h2>
                <KeepInTouch
                  {...circle}
                  dates={reasons.dates}
                  newJobs={reasons.jobs.map((job) => (
                    <NewJobRow key={job.personId} job={job} planId={plan.id} goals={choices} today={today} save={saveStep} />
                  ))}
                  calendar={outreachCalendar}
                  budget={account.weeklyMinutes}
                  act={outreachActs}
                />
              </section>
              {reconnect && (
                <section aria-labelledby="reconnect">
                  <h2 id="reconnect">Someone to reconnect with</h2>
                  <Reconnect {...reconnect} />
                </section>
              )}
            </>
          )}
        </div>
        <TodayAside goals={standing} log={logConversation} />
      </Columns>
    </Page>
  );
}
