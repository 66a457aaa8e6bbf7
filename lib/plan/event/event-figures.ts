import { addDays, type Day } from '../time/day';
import { sayDigits } from '../words/digits';
import { sayCount } from '../words/say';
import type { StepKind } from '../words/words';
import type { FollowUp } from './event';

type Met = { interactionId: string | null; stepId: string | null; outcomes: number };

/** The day by which everyone who was met has heard from the owner: 48 hours later. */
export const followUpBy = (happensOn: Day): Day => addDays(happensOn, 2);

/** What came of an event: its people, its conversations, their outcomes, and what one conversation cost. */
export function eventFigures({ cost, people }: { cost: number | null; people: readonly Met[] }) {
  const met = people.filter(({ interactionId }) => interactionId !== null);
  const conversations = new Set(met.map(({ interactionId }) => interactionId)).size;
  const outcomes = met.reduce((sum, person) => sum + person.outcomes, 0);
  const costEach = cost === null || conversations === 0 ? null : cost / conversations;
  return { met: met.length, conversations, outcomes, costEach };
}

type Shown = { cost: number | null; wanted: number | null } & ReturnType<typeof eventFigures>;

/** "3 of 5 conversations with 4 people, 2 outcomes, 40 each." */
export function sayEventFigures({ wanted, met, conversations, outcomes, costEach }: Shown): string {
  const spoken = wanted === null ? digits(conversations, 'conversation') : `${conversations} of ${digits(wanted, 'conversation')}`;
  const parts = [met > conversations ? `${spoken} with ${met} people` : spoken, digits(outcomes, 'outcome')];
  if (costEach !== null && costEach > 0) parts.push(`${sayDigits(Math.round(costEach * 100) / 100)} per conversation`);
  return `${parts.join(', ')}.`;
}

const digits = (count: number, noun: string) => `${sayDigits(count)} ${count === 1 ? noun : `${noun}s`}`;

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
