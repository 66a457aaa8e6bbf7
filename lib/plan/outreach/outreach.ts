import { reverseFunnel, wilson } from '../goal/funnel';
import { addDays, type Day } from '../time/day';
import { groupedBy } from '../words/grouped';
import type { GoalKind, GoalStatus, Measure } from '../words/words';

/** A message sent that asked for an answer, and what followed: a conversation, an introduction received. */
export type Outreach = { personId: string; sentOn: Day; answered: boolean; spoke: boolean; introduced: boolean };

/** The latest ones tell more of how one writes today, and these are enough to tell. */
export const OUTREACHES_READ = 200;

/** Days within which an answer counts. Fewer would count only quick answers. */
export const DAYS_TO_ANSWER = 21;

/** Rates assumed before there is any outreach: answers, conversations per answer, introductions per conversation. */
const guesses = { answers: 0.4, conversations: 0.7, introduces: 0.3 };

/** A guess weighs as much as four people (see `reverseFunnel`): until there are more, it says more than they do. */
const FEW = 4;

/** One step from messages sent to what a goal counts. `low` and `high` bound the rate at 95 %. */
export type Passage = { entered: number; passed: number; guess: number; rate: number; low: number; high: number; isMostlyGuess: boolean };

export type OutreachNeeded = {
  measure: Exclude<Measure, 'manual' | 'questions'>;
  /** What is still missing, in whole units of the goal. */
  missing: number;
  /** How many people to write to for that. */
  people: number;
  /** How many to talk with: of introductions alone, which come out of conversations. */
  conversations: number | null;
  /** How many were written to so lately that they do not count yet. */
  early: number;
  answers: Passage;
  introduces: Passage | null;
};

type Wanting = { kind?: GoalKind; measure: Measure; target: number; current: number; status: GoalStatus };

/**
 * How many people to write to for what a goal still needs, from past outreach: each person once, and only after `DAYS_TO_ANSWER`. An
 * answer is a conversation, so goals that count conversations or people need nothing more.
 * @returns null for a goal that is reached, over, or counts something else
 */
export function outreachNeeded(
  { kind, measure, target, current, status }: Wanting,
  outreaches: readonly Outreach[],
  today: Day,
): OutreachNeeded | null {
  const missing = Math.ceil(target - current);
  if (kind === 'rate' || measure === 'manual' || measure === 'questions' || missing < 1 || status === 'achieved' || status === 'missed')
    return null;

  const people = [...groupedBy(outreaches, ({ personId }) => personId).values()].map((sent) => ripeOf(sent, today));
  const ripe = people.filter((sent) => sent.length > 0);
  const answered = ripe.filter((sent) => sent.some((outreach) => outreach.answered));
  const introduced = answered.filter((sent) => sent.some((outreach) => outreach.introduced));
  // Who introduced one without a word more was talk enough.
  const spoke = answered.filter((sent) => sent.some((outreach) => outreach.spoke || outreach.introduced));

  const answers = { entered: ripe.length, passed: answered.length, guess: guesses.answers };
  const conversations = { entered: answered.length, passed: spoke.length, guess: guesses.conversations };
  const introduces = { entered: spoke.length, passed: introduced.length, guess: guesses.introduces };
  const isLong = measure === 'introductions';
  return {
    measure,
    missing,
    people: reverseFunnel(isLong ? [answers, conversations, introduces] : [answers], missing).outreach,
    conversations: isLong ? reverseFunnel([introduces], missing).outreach : null,
    early: people.length - ripe.length,
    answers: passage(answers),
    introduces: isLong ? passage(introduces) : null,
  };
}

const ripeOf = (sent: readonly Outreach[], today: Day) => sent.filter(({ sentOn }) => addDays(sentOn, DAYS_TO_ANSWER) <= today);

function passage(stage: { entered: number; passed: number; guess: number }): Passage {
  const [low, high] = wilson(stage.passed, stage.entered);
  const [rate = stage.guess] = reverseFunnel([stage], 0).rates;
  return { ...stage, rate, low, high, isMostlyGuess: stage.entered <= FEW };
}
