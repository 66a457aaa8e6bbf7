import type { Day } from '../time/day';
import { sayList } from '../words/say';

type Step = { title: string; dueOn: Day; atTime: string; place: string; person: string | null; others: readonly { display: string }[] };

/** A step as one event of a calendar that its owner adds by hand. Never its notes. */
export const stepEvent = ({ title, dueOn, atTime, place, person, others }: Step) => ({
  title,
  day: dueOn,
  time: atTime || null,
  place,
  notes: person === null ? '' : `With ${sayList([person, ...others.map(({ display }) => display)])}.`,
});
