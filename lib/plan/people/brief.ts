import type { Day } from '../time/day';
import { sayDay } from '../words/say';
import type { Direction, KeyConnectionRole, OutcomeKind } from '../words/words';

/** The fields that a brief reads. */
type BriefPerson = { name: string; waitingSince: Day | null };
type BriefConnection = { statement: string; role: KeyConnectionRole | null; reason: string };
type BriefInteraction = { happenedOn: Day; answeredOn: Day | null; isOutreach: boolean };
type BriefStep = { title: string; dueOn: Day; doneOn: Day | null; droppedOn: Day | null };
type BriefOutcome = {
  text: string;
  kind: OutcomeKind;
  direction: Direction;
  happenedOn: Day;
  reportBackBy: Day | null;
  answeredOn: Day | null;
};
type BriefFeedback = { text: string; answeredOn: Day | null };

/** The last three conversations, newest first; an outreach without an answer does not count. */
export const lastConversations = <I extends BriefInteraction>(interactions: readonly I[]): I[] =>
  interactions
    .filter(({ isOutreach, answeredOn }) => !isOutreach || answeredOn !== null)
    .sort((a, b) => (b.answeredOn ?? b.happenedOn).localeCompare(a.answeredOn ?? a.happenedOn))
    .slice(0, 3);

type Thread = { steps: readonly BriefStep[]; outcomes: readonly BriefOutcome[]; feedback: readonly BriefFeedback[] };

/** Everything open between you and the person, one sentence each. */
export function openItems(person: BriefPerson, { steps, outcomes, feedback }: Thread, today: Day): string[] {
  return [
    ...outcomes
      .filter(isOwed)
      .map(({ text, reportBackBy }) => `Report back to ${person.name} on: ${text} (by ${sayDay(reportBackBy ?? today, today)})`),
    ...steps
      .filter(({ doneOn, droppedOn }) => doneOn === null && droppedOn === null)
      .map(({ title, dueOn }) => `${title} (by ${sayDay(dueOn, today)})`),
    ...feedback.filter(({ answeredOn }) => answeredOn === null).map(({ text }) => `Answer what ${person.name} said: ${text}`),
    ...(person.waitingSince ? [`Your last message has been waiting for an answer since ${sayDay(person.waitingSince, today)}`] : []),
  ];
}

const isOwed = ({ reportBackBy, answeredOn }: BriefOutcome) => reportBackBy !== null && answeredOn === null;

type Acquaintance = { display: string; tag: string };

/** What you can offer: news of what their help led to, an introduction, or what helped before. */
export function offers(person: BriefPerson, outcomes: readonly BriefOutcome[], acquaintances: readonly Acquaintance[]): string[] {
  const given = outcomes.filter(({ direction }) => direction === 'given').slice(0, 2);
  const found = [
    ...outcomes.filter(isOwed).map(({ text }) => `News of what this led to: ${text}`),
    ...acquaintances.map(({ display, tag }) => `An introduction to ${display}, also tagged ${tag}`),
    ...given.map(({ text }) => `Something like this, which helped before: ${text}`),
  ];
  return found.length > 0 ? found : [`Ask what ${person.name} is working on, and what would help.`];
}

const asked: Record<KeyConnectionRole, readonly string[]> = {
  information: ['What surprised you most about this work?', 'Who decides, and how do they come to a decision?'],
  advice: ['In my place, what would you do in the next month?', 'What should I stop doing?'],
  introduction: ['Who else should I talk with about this?', 'May I say that you sent me?'],
  referral: ['What would you need to see to recommend me with confidence?'],
  sponsorship: ['Where is this decided, and who is heard there?', 'What would make it easy to speak for me?'],
  feedback: ['What is one thing I do well, and one I should change?'],
  collaboration: ['What small thing could we try together?'],
  peer_support: ['What are you stuck on that I could look at?'],
};

/** Questions for the meeting, from what you hope for in each goal. */
export function questions(connections: readonly BriefConnection[]): { about: string; questions: readonly string[] }[] {
  if (connections.length === 0)
    return [{ about: 'For any conversation', questions: ['What are you working on?', 'Who else should I meet?'] }];
  return connections.map(({ statement, role }) => ({
    about: statement,
    questions: role ? asked[role] : ['What would you look at first, if this were yours?', 'Who else should I talk with about this?'],
  }));
}
