import { capitalize, sayNumber } from '@/lib/plan/words/say';
import type { MentorStage } from '@/lib/plan/words/words';

const parts: [MentorStage[], string][] = [
  [['active', 'agreed'], 'mentoring you'],
  [['accepted_trial'], 'on trial'],
  [['asked'], 'asked'],
  [['warming_up'], 'warming up'],
  [['identified', 'researching'], 'being considered'],
];

/** "One on trial, one warming up. No rush." */
export function mentorsSummary(candidates: readonly { stage: MentorStage }[]): string {
  const counts = parts.flatMap(([stages, words]) => {
    const count = candidates.filter(({ stage }) => stages.includes(stage)).length;
    return count > 0 ? [`${sayNumber(count)} ${words}`] : [];
  });
  return counts.length > 0 ? `${capitalize(counts.join(', '))}. No rush.` : 'Choose carefully, then give it time.';
}
