import { shortName } from '../names/short-name';
import { type Calendar, type Day, day, daysBetween, startOfWeek } from '../time/day';
import { capitalize, sayBriefly, sayMonth, sayMonthOf, sayNumber, saySpan } from '../words/say';
import type { PersonCategory } from '../words/words';
import { daysSinceConversation, touch } from './rhythm';

/** A person you have not spoken with for long, and what is known about them. */
export type Dormant = {
  id: string;
  given: string;
  name: string;
  category: PersonCategory | null;
  position: string;
  organization: string | null;
  lastContactOn: Day;
  /** Null without a rhythm; who has one and is not dormant by it is left to the queue. */
  rhythmDays: number | null;
  /** The note of the last conversation. */
  lastLine: string;
  /** Contacts so far. */
  conversations: number;
  /** The day they left their former organization, when that is known. */
  movedOn: Day | null;
  /** Whether the person is a key connection of the plan. */
  isKey: boolean;
  /** Number of outcomes received from them: advice, introductions and so on. */
  received: number;
  /** Their last outreach was never answered. */
  leftUnanswered: boolean;
};

export type Reconnection = {
  person: Dormant;
  /** Why this person, as a sentence that begins with the name. */
  reason: string;
  /** The same sentence without the name. */
  why: string;
  /** When one spoke last, in a sentence. */
  last: string;
};

/**
 * How much it is worth to reconnect, 0 to 1. Dormant connections know what your circle does not and revive easily where there was trust:
 * Levin, Walter and Murnighan, "Dormant ties", Organization Science 22 (2011). The weights are ours.
 */
export function reconnectScore(person: Dormant): number {
  const { novelty, influence, trust, willingness } = factors(person);
  return 0.3 * novelty + 0.2 * influence + 0.3 * trust + 0.2 * willingness;
}

/** How many of the most promising take turns, a week each. */
const TURNS = 5;

const A_MONDAY = day('2000-01-03');

/** This week's suggestion, or null when no one is dormant. It changes once a week. */
export function reconnection(quiet: readonly Dormant[], { today, weekStart, pauses }: Calendar): Reconnection | null {
  const isAsleep = ({ rhythmDays, lastContactOn }: Dormant) =>
    rhythmDays === null || touch(daysSinceConversation(lastContactOn, today, pauses), rhythmDays).band === 'dormant';
  const best = quiet
    .filter(isAsleep)
    .sort((a, b) => reconnectScore(b) - reconnectScore(a) || (a.id < b.id ? -1 : 1))
    .slice(0, TURNS);
  const week = Math.floor(daysBetween(A_MONDAY, startOfWeek(today, weekStart)) / 7);
  const person = best[week % best.length];
  if (!person) return null;
  const why = whyOf(person, today);
  return { person, why, reason: `${person.name} ${why}`, last: lastTime(person, today) };
}

function factors(person: Dormant) {
  const { category, movedOn, lastContactOn, isKey, position, conversations, received, leftUnanswered } = person;
  return {
    novelty: movedOn !== null && movedOn >= lastContactOn ? 1 : category === 'own_organization' ? 0.2 : category === null ? 0.4 : 0.6,
    influence: isKey ? 1 : position ? 0.6 : 0.3,
    trust: Math.min(1, Math.log2(1 + conversations) / 3),
    willingness: leftUnanswered ? 0.1 : received > 0 ? 1 : 0.5,
  };
}

/** The strongest thing that speaks for them, as it goes on after their name. */
function whyOf(person: Dormant, today: Day): string {
  const { given, name, movedOn, lastContactOn, organization, position, received, conversations, isKey } = person;
  if (movedOn !== null && movedOn >= lastContactOn && organization) return `moved to ${organization} in ${sayMonthOf(movedOn, today)}.`;
  if (received > 0) return 'has helped you before.';
  if (position && organization) return `is at ${organization}: ${position}.`;
  if (conversations > 2) return `and you have spoken ${sayNumber(conversations)} times.`;
  if (isKey) return 'is a key connection of this plan.';
  return `is outside your daily circle, so ${shortName(given, name)} hears things you don’t.`;
}

function lastTime({ lastContactOn, lastLine }: Dormant, today: Day): string {
  const ago = saySpan(daysBetween(lastContactOn, today));
  // Within eleven months only one month has the name.
  const when = daysBetween(lastContactOn, today) < 330 ? `in ${sayMonth(lastContactOn)}` : `${ago} ago`;
  return lastLine ? `You last spoke ${when}: “${capitalize(sayBriefly(lastLine))}”` : `You last spoke ${when}.`;
}
