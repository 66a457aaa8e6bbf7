import { type Known, ratingsOf } from '@/lib/plan/mentor/mentor';
import { mentorMoves } from '@/lib/plan/mentor/mentor-moves';
import type { Day } from '@/lib/plan/time/day';
import { sayCount, sayDay } from '@/lib/plan/words/say';
import type { MentorStage } from '@/lib/plan/words/words';

/** A mentor or candidate as the page shows them. */
export type Candidate = {
  id: string;
  personId: string;
  name: string;
  position: string;
  organization: string | null;
  stage: MentorStage;
  stageSince: Day;
  version: number;
  known: Known;
  conversations: number;
  given: number;
  nextStepOn: Day | null;
  overrideReason: string;
  agreement: string;
  endingNote: string;
};

export const movesOf = (candidate: Candidate) => mentorMoves({ ...candidate, ratings: ratingsOf(candidate.known) });

/** What is missing for the next stage, in a few words. */
export function progressOf(candidate: Candidate, today: Day): string {
  const { stage, conversations, nextStepOn, known } = candidate;
  const unknown = (['values', 'experience', 'insight'] as const).find((criterion) => known[criterion].rating === null);
  if ((stage === 'identified' || stage === 'researching') && unknown) return `${unknown} still unknown`;
  if (stage === 'warming_up' && conversations < 3) return `${conversations} of 3 conversations`;
  if (nextStepOn) return `next on ${sayDay(nextStepOn, today)}`;
  return conversations === 0 ? 'not spoken yet' : `${sayCount(conversations, 'conversation', 'conversations')} so far`;
}
