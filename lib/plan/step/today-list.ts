import {
  type OutreachCalendar,
  type OutreachDays,
  type OutreachPlace,
  outreachesAsking,
  outreachState,
} from '../outreach/waiting-outreach';
import { type DuePerson, gentleQueue } from '../people/queue';
import { activeDayFrom, type Day, isPaused } from '../time/day';
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
  waiting: readonly (OutreachDays & Pick<OutreachPlace, 'isAtTarget' | 'second'> & { name: string })[];
};

/** Longer lists are for the page. */
const MAX_ITEMS = 40;

/** The open steps of the week, reports that are due back, people to keep in touch with and outreaches to follow up; the last three pause. */
export function todayList(
  { steps, owed, due, waiting }: Sources,
  { budget, ...calendar }: OutreachCalendar & { budget: number },
): TodayItem[] {
  const { today, pauses } = calendar;
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
  const followUps = outreachesAsking(waiting, calendar).flatMap((outreach) => {
    const { due } = outreachState(outreach, calendar);
    if (due === 'second_person') return outreach.second ? { name: outreach.second.display, act: 'Get in touch' } : [];
    return due === 'follow_up' ? { name: outreach.name, act: 'Follow up' } : [];
  });
  return [...planned, ...reports, ...touches, ...followUps].slice(0, MAX_ITEMS);
}
