import type { KeyConnectionRole } from '../words/words';
import type { MessageFacts } from './message-facts';
import type { MessageKind } from './message-kinds';

/** Words of a fact that fit into a message of a hundred. */
const MAX_FACT_WORDS = 14;

const questions: Record<KeyConnectionRole, string> = {
  information: 'What surprised you most about this work?',
  advice: 'In this place, what would you do first?',
  introduction: 'How did you get to know the people who do this well?',
  referral: 'What would you need to see before you recommend someone for this work?',
  sponsorship: 'How did you find the people who spoke for you?',
  feedback: 'What would you change first in a plan like this?',
  collaboration: 'What would you like to try together?',
  peer_support: 'How do you go about this where you are?',
};

const anyQuestion = 'How did you find your way into this work?';

/** The wording of a message from the facts at hand. What no fact says is left to fill in between brackets, which the check names. */
export function draftMessage(kind: MessageKind, facts: MessageFacts): string {
  const paragraphs = bodies[kind](facts).map((sentences) => sentences.filter(Boolean).join(' '));
  return [`Hello ${facts.name},`, ...paragraphs, `Thank you,\n${facts.from}`].filter(Boolean).join('\n\n');
}

const bodies: Record<MessageKind, (facts: MessageFacts) => (string | undefined)[][]> = {
  first: (facts) => [
    [connection(facts), cameToMind(facts)],
    [towards(facts), question(facts)],
    ['Would fifteen minutes in the next two weeks suit you?'],
  ],
  follow_up: (facts) => [
    [
      facts.wroteOn
        ? `The message of ${facts.wroteOn} may have come at a busy time for you.`
        : 'An earlier message may have been lost on you.',
    ],
    [connection(facts), question(facts)],
    ['If this is not the moment for you, a short no from you is enough.'],
  ],
  thanks: (facts) => [
    [spoke(facts, (on) => `Thank you for the time you took when we spoke on ${on}.`, 'Thank you for [what they gave you, and when].')],
    [
      facts.received
        ? `You gave me this: “${brief(facts.received)}”. Your advice is what I will try next.`
        : 'Your advice is what I will try next.',
    ],
    ['May I tell you in a few weeks how it went?'],
  ],
  introduction: (facts) => [
    [connection(facts), towards(facts)],
    ['You know people to learn from. Could you introduce me to [the person you would like to meet]?'],
    ['Would a few lines that you can pass on make it easy for you?'],
  ],
  reconnect: (facts) => [
    [spoke(facts, (on) => `We spoke on ${on}, and much may have changed for you since.`, connection(facts)), remembered(facts)],
    ['How do you see your work now, and what would help you?'],
  ],
  mentor: (facts) => [
    [connection(facts), facts.received ? `Your advice has helped: “${brief(facts.received)}”.` : undefined],
    [towards(facts), 'Would you be willing to think along for three months, half an hour a month?'],
    ['What would you need to know before you decide? A no from you is a fine answer.'],
  ],
};

function connection({ introducer, metAt, lastSpoke }: MessageFacts): string {
  if (lastSpoke) return `We spoke on ${lastSpoke.on}.`;
  if (introducer) return `${introducer} suggested that I write to you.`;
  if (metAt) return `We met ${brief(metAt)}.`;
  return '[What connects you: a person, an event, their work.]';
}

const spoke = ({ lastSpoke }: MessageFacts, says: (on: string) => string, otherwise: string) =>
  lastSpoke ? says(lastSpoke.on) : otherwise;

const remembered = ({ lastSpoke }: MessageFacts) => (lastSpoke?.line ? `What stayed from it: “${brief(lastSpoke.line)}”.` : undefined);

const towards = ({ objective }: MessageFacts) =>
  objective ? `This is what I am working towards: ${lowered(brief(objective))}.` : undefined;

const cameToMind = ({ reason, organization }: MessageFacts) => {
  if (reason) return `You came to mind for this: ${lowered(brief(reason))}.`;
  return organization ? `Your work at ${organization} is why you came to mind.` : undefined;
};

const question = ({ role }: MessageFacts) => (role ? questions[role] : anyQuestion);

/** The first words of a fact, without a full stop or a question mark at its end. */
function brief(text: string): string {
  const words = text.trim().split(/\s+/);
  const cut = words.length > MAX_FACT_WORDS;
  const whole = words.slice(0, MAX_FACT_WORDS).join(' ');
  return cut ? `${whole}…` : whole.replace(/[.!?]+$/, '');
}

/** As it goes on within a sentence, unless it begins with a name or an abbreviation. */
const lowered = (text: string) => (/^\p{Lu}(?!\p{Lu})\S* \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
