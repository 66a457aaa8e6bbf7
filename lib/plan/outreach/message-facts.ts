import { type Day, daysBetween } from '../time/day';
import { sayDateInFull } from '../words/say';
import type { KeyConnectionRole, MentorStage } from '../words/words';
import type { MessageKind } from './message-kinds';

/** What is known of a person when a message to them is drafted. Texts are as the owner wrote them. */
export type MessageFacts = {
  /** Their first name, and the owner's. */
  name: string;
  from: string;
  emails: readonly string[];
  introducer: string | null;
  /** Where they met, within a sentence: "at the Grid Futures meetup". */
  metAt: string | null;
  organization: string | null;
  /** "3 March" */
  lastSpoke: { on: string; line: string } | null;
  wroteOn: string | null;
  objective: string;
  role: KeyConnectionRole | null;
  reason: string;
  /** The advice last received from them. */
  received: string | null;
  usual: MessageKind;
};

type Interaction = { happenedOn: Day; answeredOn: Day | null; isOutreach: boolean; line: string };
type Outcome = { kind: string; direction: string; text: string; happenedOn: Day; thankedOn: Day | null; answeredOn: Day | null };

type Known = {
  person: {
    given: string;
    display: string;
    howMet: string;
    waitingSince: Day | null;
    lastContactOn: Day | null;
    emails: readonly { value: string }[];
    introducer: { display: string } | null;
    organization: { name: string } | null;
    mentor: readonly { stage: MentorStage }[];
  };
  connections: readonly { connectionId: string | null; role: KeyConnectionRole | null; reason: string | null }[];
  interactions: readonly Interaction[];
  outcomes: readonly Outcome[];
  owner: string;
  objective: string;
};

/** Days without a conversation after which one writes to reconnect. */
const RECONNECT_DAYS = 120;

const gifts = ['advice', 'introduction', 'referral'];

/** The facts of a message, from what the plan knows of a person on a day. */
export function messageFacts({ person, connections, interactions, outcomes, owner, objective }: Known, today: Day): MessageFacts {
  const spoken = interactions.filter(({ isOutreach, answeredOn }) => !isOutreach || answeredOn !== null);
  const last = spoken.toSorted((one, other) => spokeOn(other).localeCompare(spokeOn(one)))[0];
  const connection = connections.find(({ connectionId }) => connectionId !== null);
  const received = outcomes
    .filter(({ kind, direction }) => direction === 'received' && gifts.includes(kind))
    .toSorted((one, other) => other.happenedOn.localeCompare(one.happenedOn))[0];
  return {
    name: person.given || person.display,
    from: owner,
    emails: person.emails.map(({ value }) => value),
    introducer: person.introducer?.display ?? null,
    metAt: metAt(person.howMet),
    organization: person.organization?.name ?? null,
    lastSpoke: last ? { on: sayDateInFull(spokeOn(last), today), line: last.line } : null,
    wroteOn: person.waitingSince && sayDateInFull(person.waitingSince, today),
    objective,
    role: connection?.role ?? null,
    reason: connection?.reason ?? '',
    received: received?.kind === 'advice' ? received.text : null,
    usual: usual(),
  };

  function usual(): MessageKind {
    if (person.waitingSince) return 'follow_up';
    if (!person.lastContactOn) return 'first';
    if (person.mentor.some(({ stage }) => stage === 'warming_up')) return 'mentor';
    if (received && received.thankedOn === null && received.answeredOn === null) return 'thanks';
    return daysBetween(person.lastContactOn, today) > RECONNECT_DAYS ? 'reconnect' : 'introduction';
  }
}

const spokeOn = ({ happenedOn, answeredOn }: Interaction): Day => answeredOn ?? happenedOn;

/** "At the Grid Futures meetup. He asked why." as "at the Grid Futures meetup"; null for what does not go on from "we met". */
export function metAt(howMet: string): string | null {
  const [, first = ''] = /^\s*([^.!?\n]{1,100})/u.exec(howMet) ?? [];
  const where = /^(?:at|in|on|during|through|by) \S/i.test(first) ? first.trim() : '';
  return where ? where.charAt(0).toLowerCase() + where.slice(1) : null;
}

/** What connects the two by name, for the check. */
export const connectionsIn = ({ introducer, metAt: where }: Pick<MessageFacts, 'introducer' | 'metAt'>): string[] =>
  [introducer, where].filter((each) => each !== null);
