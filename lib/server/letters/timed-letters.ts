import 'server-only';
import { addresseeOf } from '@/db/accounts/addressee';
import { plannerOf } from '@/db/planner';
import { closeWeekLetter } from '@/lib/mail/close-week';
import { yourDayLetter } from '@/lib/mail/your-day';
import { yourWeekLetter } from '@/lib/mail/your-week';
import { isChosen, letterChoicesIn } from '@/lib/plan/letters/letter-choices';
import type { TimedKind } from '@/lib/plan/letters/letter-due';
import { gentleQueue } from '@/lib/plan/people/queue';
import { weekToReview } from '@/lib/plan/review/weekly-review';
import { isOver } from '@/lib/plan/step/step';
import { addDays } from '@/lib/plan/time/day';
import { dayIn } from '../clock';
import type { About, LetterSource } from '../mail/kinds';
import { buttonAddress } from './button-address';
import { whoIsDue } from './who-is-due';

/** Rows of one kind in a letter: more are for the page. */
const MAX_ROWS = 7;

type Reader = NonNullable<Awaited<ReturnType<typeof reader>>>;

/** Whom a letter goes to, with their planner and their day; undefined when it is not wanted any more, or there is no plan. */
async function reader({ db, now, origin, letter }: About) {
  const addressee = await addresseeOf(db, letter.ownerId, () => true);
  if (!addressee?.plan || !isChosen(letter.kind as TimedKind, letterChoicesIn(addressee.account.letters))) return undefined;
  const { account, plan, currentPauses: pauses } = addressee;
  return {
    account,
    plan,
    pauses,
    today: dayIn(now, account.timeZone),
    planner: plannerOf(db, account.id, now),
    link: `${origin}/today`,
    /** @param period when it is not the day of the letter */
    addressIn: (period: string = letter.period) => buttonAddress(addressee, { origin, period, now }),
  };
}

async function yourWeek({ account, plan, pauses, planner, today, link, addressIn }: Reader) {
  const until = addDays(today, 6);
  const [week, { people, due }, { dates }, upcoming, suggestions] = await Promise.all([
    planner.steps.ofWeek(plan.id, today, until),
    planner.keepInTouch.dueAndWaiting(today),
    planner.keepInTouch.reasons(today),
    planner.inbox.upcoming(today, MAX_ROWS),
    planner.inbox.open(today, MAX_ROWS),
  ]);
  const open = week.filter((step) => !isOver(step)).slice(0, MAX_ROWS);
  return yourWeekLetter({
    today,
    steps: open,
    people: gentleQueue(people, { today, pauses, budget: account.weeklyMinutes, all: due }).queue,
    dates,
    upcoming: upcoming.filter(({ day }) => day <= until),
    suggestions,
    address: addressIn(),
    link,
  });
}

async function closeWeek({ account, plan, planner, today, addressIn }: Reader) {
  const week = weekToReview(today, account.weekStart);
  const [steps, suggestions, goals, closed] = await Promise.all([
    planner.steps.between(plan.id, week.from, week.to),
    planner.inbox.open(today, MAX_ROWS),
    planner.goals.inForce(plan.id, today),
    planner.reviews.closed(plan.id),
  ]);
  if (closed.some(({ weekOn }) => weekOn === week.from)) return undefined;
  const open = steps.filter((step) => !isOver(step)).slice(0, MAX_ROWS);
  return closeWeekLetter({
    today,
    planId: plan.id,
    week,
    suggestions,
    open,
    done: steps.flatMap(({ title, doneOn }) => (doneOn ? [title] : [])),
    hasGoals: goals.length > 0,
    address: addressIn(week.from),
  });
}

async function yourDay({ plan, planner, today, link, addressIn }: Reader) {
  const [steps, suggestions] = await Promise.all([planner.steps.ofWeek(plan.id, today, today), planner.inbox.open(today, MAX_ROWS)]);
  const open = steps.filter((step) => !isOver(step)).slice(0, MAX_ROWS);
  return yourDayLetter({ today, steps: open, suggestions, address: addressIn(), link });
}

const timed = (kind: TimedKind, usefulHours: number, write: (to: Reader) => ReturnType<typeof yourWeek>): LetterSource => ({
  whoIsDue: whoIsDue(kind),
  usefulHours,
  async letterFor(about) {
    const to = await reader(about);
    return to && write(to);
  },
});

/** The letters that come by the calendar, each written as things stand when it is sent. */
export const timedSources: Readonly<Record<TimedKind, LetterSource>> = {
  'your-week': timed('your-week', 48, yourWeek),
  'close-week': timed('close-week', 48, closeWeek),
  daily: timed('daily', 12, yourDay),
};
