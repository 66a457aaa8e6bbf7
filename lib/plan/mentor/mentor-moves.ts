import { capitalize, sayCount, sayList } from '../words/say';
import { type MentorStage, mentorCriterionLabels, type StepKind } from '../words/words';
import { gateCriteria, hasEnded, type Ratings } from './mentor';

/** What the guards between stages read. */
export type MentorFacts = {
  stage: MentorStage;
  ratings: Ratings;
  /** Conversations both ways; an unanswered outreach does not count. */
  conversations: number;
  /** Outcomes given to the person. */
  given: number;
  overrideReason: string;
  agreement: string;
  endingNote: string;
};

export type MentorMove = {
  to: MentorStage;
  allowed: boolean;
  /** Why the move is not allowed yet, as a sentence; null when it is. */
  guard: string | null;
  /** The text field that would allow the move, if any. */
  asks: 'overrideReason' | 'agreement' | 'endingNote' | null;
  /** A step to offer with the move. */
  offers: { kind: StepKind; title: string } | null;
};

const next: Record<MentorStage, readonly MentorStage[]> = {
  identified: ['researching'],
  researching: ['warming_up'],
  warming_up: ['asked'],
  asked: ['accepted_trial', 'declined', 'no_answer'],
  accepted_trial: ['agreed'],
  agreed: ['active'],
  active: ['completed', 'ended'],
  declined: [],
  no_answer: [],
  completed: [],
  ended: [],
  parked: ['identified'],
  role_model: ['identified'],
};

const aside = ['parked', 'role_model'] as const;

/** Conversations and things given before the ask. */
const WARM = { conversations: 3, given: 1 };

/** The stages a mentor can move to, each with what is missing for it. */
export function mentorMoves(facts: MentorFacts): MentorMove[] {
  const ways = [...next[facts.stage], ...aside.filter((stage) => stage !== facts.stage)];
  return ways.map((to) => {
    const { guard, asks } = guardOf(to, facts);
    return { to, allowed: guard === null, guard, asks, offers: stepOfferedAt(to) };
  });
}

type Guard = Pick<MentorMove, 'guard' | 'asks'>;
const open: Guard = { guard: null, asks: null };

function guardOf(to: MentorStage, facts: MentorFacts): Guard {
  if (to === 'warming_up') return knownEnough(facts.ratings);
  if (to === 'asked') return facts.overrideReason ? open : warmEnough(facts);
  if (to === 'agreed' && !facts.agreement) return { guard: 'Enter what you both agreed.', asks: 'agreement' };
  // A note is offered at any end, and asked for where it was seen through.
  if (to === 'ended') return { guard: null, asks: 'endingNote' };
  if (to === 'completed' && !facts.endingNote) return { guard: 'Add a few words on how it ended.', asks: 'endingNote' };
  return open;
}

function knownEnough(ratings: Ratings): Guard {
  const unknown = gateCriteria.filter((criterion) => ratings[criterion] === null).map((name) => mentorCriterionLabels[name].toLowerCase());
  if (unknown.length === 0) return open;
  const names = sayList(unknown);
  return { guard: `Rate ${names} before you start warming up.`, asks: null };
}

function warmEnough({ conversations, given }: MentorFacts): Guard {
  const missingConversations = Math.max(0, WARM.conversations - conversations);
  const gifts = Math.max(0, WARM.given - given);
  if (missingConversations + gifts === 0) return open;
  const missing = [
    missingConversations > 0 ? sayCount(missingConversations, 'more conversation', 'more conversations') : '',
    gifts > 0 ? 'something you gave them' : '',
  ].filter(Boolean);
  return { guard: `${capitalize(missing.join(' and '))} before you ask.`, asks: 'overrideReason' };
}

/** A mentor who declined took the time to answer, and one whose term ended gave much of it, so a thank-you is suggested. */
export const stepOfferedAt = (stage: MentorStage, name = 'them'): MentorMove['offers'] => {
  if (stage === 'declined') return { kind: 'thank', title: `Thank ${name} for considering it` };
  return hasEnded(stage) ? { kind: 'thank', title: `Thank ${name} for their time` } : null;
};
