import { eventSchema } from '@/lib/plan/event/event';
import { addDays, type Day } from '@/lib/plan/time/day';
import type { Calendar } from '../calendar';
import type { Who } from '../people';
import { type Cast, idOf, type Scene, type Stage } from '../scene';

/** Days before an event that it was planned. */
const SAID = 20;

type DemoEvent = { title: string; place: string; intent: string; cost: number; wanted: number; people: readonly Who[]; atTime?: string };

const battery: DemoEvent = {
  title: 'Lecture on batteries',
  place: 'Técnico, room 3',
  intent: 'Hear who builds storage in town.',
  cost: 12,
  wanted: 2,
  people: ['helena'],
};
const openHouse: DemoEvent = {
  title: 'Open house at Voltaria',
  place: 'Voltaria, Cais 4',
  intent: 'Meet two people who decide what is built next.',
  cost: 0,
  wanted: 3,
  people: ['tobias', 'yuki'],
  atTime: '18:00',
};

/** One event whose conversation was logged on its day, and one to come. */
export function events(cast: Cast, { today, ago, workdayAgo, workdayAhead }: Calendar): Scene[] {
  const lecture = workdayAgo(134);
  let lectureId = '';
  return [
    {
      on: addDays(lecture, -SAID),
      async tell(stage) {
        lectureId = await plan(stage, battery, lecture);
      },
    },
    { on: lecture, tell: meet },
    { on: addDays(lecture, 3), tell: async ({ planner }) => void (await planner.events.judge(lectureId, 'yes')) },
    { on: ago(4), tell: async (stage) => void (await plan(stage, openHouse, workdayAhead(23))) },
  ];

  function plan({ planner }: Stage, { people, ...event }: DemoEvent, happensOn: Day) {
    const wanted = people.map((who) => ({ id: idOf(cast.people, who), name: '' }));
    const draft = { ...event, planId: idOf(cast.plans, 'energy'), happensOn, people: wanted };
    return planner.events.save(eventSchema.parse({ ...draft, cost: String(event.cost), wanted: String(event.wanted) }));
  }

  /** Whom the log of that day says she spoke with. */
  async function meet({ planner, tables }: Stage) {
    const [person] = await planner.events.whoIsThere(lectureId);
    const spoken = await tables.interactions.select();
    const interactionId = spoken.find(
      ({ happenedOn, personIds }) => happenedOn === lecture && personIds.includes(person?.personId ?? ''),
    )?.id;
    if (person && interactionId && lecture < today) await tables.eventPeople.change(person.id, { interactionId });
  }
}
