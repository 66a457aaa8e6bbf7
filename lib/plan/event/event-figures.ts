import { addDays, type Day } from '../time/day';
import { sayCost } from '../words/digits';
import { capitalize, sayCount, sayDay, sayNumber, sentence } from '../words/say';
import type { StepKind } from '../words/words';
import type { FollowUp } from './event';

type Met = { interactionId: string | null; stepId: string | null; outcomes: number };

/** The day by which everyone who was met has heard from the owner: 48 hours later. */
export const followUpBy = (happensOn: Day): Day => addDays(happensOn, 2);

/** What came of an event: who was met, conversations, outcomes, and what one conversation cost. */
export function eventFigures({ cost, people }: { cost: number | null; people: readonly Met[] }) {
  const met = people.filter(({ interactionId }) => interactionId !== null);
  const conversations = new Set(met.map(({ interactionId }) => interactionId)).size;
  const outcomes = met.reduce((sum, person) => sum + person.outcomes, 0);
  const costEach = cost === null || conversations === 0 ? null : cost / conversations;
  return { met: met.length, conversations, outcomes, costEach };
}

type Shown = { cost: number | null; wanted: number | null } & ReturnType<typeof eventFigures>;

/** "You wanted five conversations and had three, with four people. Two outcomes so far. Each conversation cost 40." */
export function sayEventFigures({ wanted, met, conversations, outcomes, costEach }: Shown): string {
  const withWhom = met > conversations ? sayCount(met, 'person', 'people') : '';
  const spoken =
    wanted === null
      ? `You had ${sayCount(conversations, 'conversation', 'conversations')}${withWhom && ` with ${withWhom}`}`
      : `You wanted ${sayCount(wanted, 'conversation', 'conversations')} and had ${conversations === 0 ? 'none' : sayNumber(conversations)}${withWhom && `, with ${withWhom}`}`;
  const cost = costEach ? `Each conversation cost ${sayCost(costEach)}.` : '';
  return [sentence(spoken), `${capitalize(sayCount(outcomes, 'outcome', 'outcomes'))} so far.`, cost].filter(Boolean).join(' ');
}

/** "by Wed 10 Mar, while they remember", as long as that is possible. @param left how many have no follow-up yet */
export function sayFollowUps(left: number, happensOn: Day, today: Day): string {
  if (left === 0) return 'all planned';
  const by = followUpBy(happensOn);
  return by >= today ? `by ${sayDay(by, today)}, while they remember` : `${sayCount(left, 'person', 'people')} left`;
}

/** The step that follows up: within 48 hours of the event, or today where that is over. */
export function followUpStep(
  followUp: FollowUp,
  { name, title, happensOn, today }: { name: string; title: string; happensOn: Day; today: Day },
) {
  const by = followUpBy(happensOn);
  const kind: StepKind = followUp === 'thank' ? 'thank' : 'share_something';
  const says = followUp === 'thank' ? `Thank ${name} for the conversation at ${title}` : `Send ${name} what I promised at ${title}`;
  return { kind, title: says.slice(0, 200), dueOn: by > today ? by : today };
}

/** "5 people to meet, 3 conversations wanted". */
export const sayWanted = (people: number, wanted: number | null): string =>
  [
    people > 0 && `${sayCount(people, 'person', 'people')} to meet`,
    wanted !== null && `${sayCount(wanted, 'conversation', 'conversations')} wanted`,
  ]
    .filter(Boolean)
    .join(', ');
