import { type DuePerson, gentleQueue } from '../people/queue';
import { type OutreachDays, outreachState } from '../people/rhythm';
import { activeDayFrom, type Day, isPaused, type Pause } from '../time/day';
import { sayDay, sayList } from '../words/say';

/** What a device may keep of today's list: whom it is about, where it is about someone, and what comes next. Nothing more. */
export type TodayItem = { name: string; act: string };

type Sources = {
  steps: readonly {
    title: string;
    dueOn: Day;
    doneOn: Day | null;
    droppedOn: Day | null;
    person: string | null;
    others: readonly { display: string }[];
  }[];
  owed: readonly { name: string; reportBackBy: Day | null }[];
  due: readonly DuePerson[];
  waiting: readonly (OutreachDays & { name: string })[];
};

/** Longer lists are for the page. */
const MAX_ITEMS = 40;

/** The open steps of the week, reports that are due back, people to keep in touch with and outreaches to follow up; the last three pause. */
export function todayList(
  { steps, owed, due, waiting }: Sources,
  { today, pauses, budget }: { today: Day; pauses: readonly Pause[]; budget: number },
): TodayItem[] {
  const open = steps.filter(({ doneOn, droppedOn }) => doneOn === null && droppedOn === null);
  const planned = open.map(({ title, dueOn, person, others }) => ({
    name: person ? sayList([person, ...others.map(({ display }) => display)]) : '',
    act: `${title} · ${sayDay(dueOn, today)}`,
  }));
  if (isPaused(today, pauses)) return planned.slice(0, MAX_ITEMS);
  const reports = owed.map(({ name, reportBackBy }) => ({
    name,
    act: `Report back · ${sayDay(activeDayFrom(reportBackBy ?? today, pauses), today)}`,
  }));
  const touches = gentleQueue(due, { today, pauses, budget }).queue.map(({ name }) => ({ name, act: 'Get in touch' }));
  const followUps = waiting
    .filter((outreach) => outreachState(outreach, today) === 'follow_up_due')
    .map(({ name }) => ({ name, act: 'Follow up' }));
  return [...planned, ...reports, ...touches, ...followUps].slice(0, MAX_ITEMS);
}
