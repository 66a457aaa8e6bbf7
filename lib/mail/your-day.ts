import type { Day } from '../plan/time/day';
import { sayCount, sayDayTitle } from '../plan/words/say';
import { type ButtonAddress, letterAboutPlan } from './about-plan';
import type { Letter } from './letter';
import { type LetterStep, type LetterSuggestion, stepsPart, suggestionsPart } from './letter-rows';

type YourDay = {
  today: Day;
  /** Open steps that are late or due today. */
  steps: readonly LetterStep[];
  suggestions: readonly LetterSuggestion[];
  address: ButtonAddress;
  /** The page of today. */
  link: string;
};

/** What a day asks for. Undefined for a day that asks for nothing. */
export function yourDayLetter({ today, steps, suggestions, address, link }: YourDay): Letter | undefined {
  if (steps.length + suggestions.length === 0) return undefined;
  return letterAboutPlan({
    kind: 'daily',
    subject: steps.length > 0 ? `Your day: ${sayCount(steps.length, 'step', 'steps')}` : 'Your day: did it happen?',
    blocks: [
      { kind: 'paragraph', text: `${sayDayTitle(today)}.` },
      ...stepsPart('Due today', steps, today, address),
      ...suggestionsPart(suggestions, today, address),
      { kind: 'buttons', links: [{ label: 'Open today', href: link }] },
    ],
    address,
  });
}
