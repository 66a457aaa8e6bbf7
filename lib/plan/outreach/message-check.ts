import { fold } from '../words/fold';
import { sayCount } from '../words/say';

/** What a first message is looked at for, in the order it is shown. */
export const messageRules = ['length', 'questions', 'connection', 'advice', 'them', 'placeholders'] as const;
export type MessageRule = (typeof messageRules)[number];

export type MessageFinding = {
  rule: MessageRule;
  passes: boolean;
  /** What is so, or what to change. */
  says: string;
};

/** What the plan knows of the person: any of it named in the message says what connects the two. */
export type MessageFacts = {
  /** The name of the person who introduced them, an event, an organization or a school they share. */
  connections: readonly string[];
};

export const MAX_MESSAGE_WORDS = 100;
const MAX_QUESTIONS = 2;

/** Six findings beside a message: the same text gives the same ones, and none of them stops anyone from sending it. */
export function checkMessage(text: string, facts: MessageFacts): MessageFinding[] {
  const checks: Record<MessageRule, Omit<MessageFinding, 'rule'>> = {
    length: lengthOf(text),
    questions: questionsOf(text),
    connection: connectionIn(text, facts),
    advice: askOf(text),
    them: aboutThem(text),
    placeholders: placeholdersIn(text),
  };
  return messageRules.map((rule) => ({ rule, ...checks[rule] }));
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

function lengthOf(text: string) {
  const count = wordsIn(text).length;
  const passes = count > 0 && count <= MAX_MESSAGE_WORDS;
  if (count === 0) return { passes, says: 'Write a few lines' };
  return { passes, says: passes ? `${count} of ${MAX_MESSAGE_WORDS} words` : `${count} words: cut it to ${MAX_MESSAGE_WORDS}` };
}

function questionsOf(text: string) {
  const count = text.match(/[?？؟]+(?:[!?？؟]*)/gu)?.length ?? 0;
  const passes = count > 0 && count <= MAX_QUESTIONS;
  if (passes) return { passes, says: `Asks ${sayCount(count, 'question', 'questions')}` };
  return {
    passes,
    says:
      count === 0
        ? 'Ask one question that is easy to answer'
        : `Asks ${sayCount(count, 'question', 'questions')}: keep the one or two that matter`,
  };
}

const connecting =
  /\b(?:introduced (?:us|me)|suggested (?:that )?i|mentioned (?:you|your)|recommended (?:you|that i)|told me about you|(?:we|you and i) (?:met|both|spoke|talked|worked|studied)|(?:read|saw|heard|watched|enjoyed|loved|followed|listened to) your|your (?:recent |latest )?(?:talk|article|paper|post|book|podcast|panel|project|work on)|fellow|alum(?:ni|nus|na)?|mutual|same (?:school|university|course|team|company)|former colleague)\b/iu;

function connectionIn(text: string, { connections }: MessageFacts) {
  const words = ` ${wordsIn(fold(text)).join(' ')} `;
  const isNamed = connections.some((name) => {
    const parts = wordsIn(fold(name));
    return parts.length > 0 && words.includes(` ${parts.join(' ')} `);
  });
  const passes = isNamed || connecting.test(text);
  return { passes, says: passes ? 'Says what connects you' : 'Say what connects you: who introduced you, or where you met' };
}

const forJob =
  /\b(?:hire me|hiring|job (?:openings?|opportunit(?:y|ies)|offers?|for me)|(?:any|an|open) (?:openings?|vacanc(?:y|ies)|positions?|jobs?|roles?)|looking for (?:a )?(?:new )?(?:jobs?|work|positions?|roles?)|refer me|(?:my|attached) (?:cv|résumé|resume)|consider me|apply(?:ing)? (?:for|to)|my application|put in a (?:good )?word)\b/iu;
const forAdvice =
  /\b(?:advice|perspective|insights?|your (?:experience|thoughts?|view|take|path|story|opinion)|how (?:did|do|would) you|what (?:did|do|would|surprised|helped|made) you|what (?:is|was) (?:it|the)|which .{1,40} would you|learn(?:ed|t)? (?:from|about|how)|curious (?:how|what|about)|wonder(?:ing)? (?:how|what|whether|if)|compare notes|hear (?:how|about|what))\b/iu;

function askOf(text: string) {
  if (forJob.test(text)) return { passes: false, says: 'Ask for advice, not for a job' };
  const passes = forAdvice.test(text);
  return { passes, says: passes ? 'Asks for advice' : 'Ask for their advice or experience' };
}

function aboutThem(text: string) {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const passes = count(/\b(?:you|your|yours|yourself)\b/giu) > count(/\b(?:i|me|my|mine|myself)\b/giu);
  return { passes, says: passes ? 'More about them than about you' : 'Say more about them than about yourself: fewer “I”, more “you”' };
}

// Addresses of the web and of mail may stand in angle brackets.
const placeholder =
  /\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|<(?![^>\n]*(?:@|:\/\/))[^>\n]{1,40}>|_{3,}|\bX{2,}\b|\b(?:TODO|TBD|lorem ipsum)\b|\b(?:insert|your|their) (?:name|company) here\b|(?<=\b(?:dear|hi|hello) )(?:first ?name|name)\b|\.{4,}/iu;

function placeholdersIn(text: string) {
  const [found] = placeholder.exec(text) ?? [];
  return { passes: found === undefined, says: found === undefined ? 'No placeholder left' : `Replace “${found}”` };
}
