import { keptWords } from '../plan/review/review-words';
import type { Day } from '../plan/time/day';
import { sayDays } from '../plan/words/say';
import { type ButtonAddress, letterAboutPlan } from './about-plan';
import type { Block } from './layout';
import type { Letter } from './letter';
import { type LetterStep, type LetterSuggestion, listPart, stepsPart, suggestionsPart } from './letter-rows';

type CloseWeek = {
  today: Day;
  planId: string;
  week: { from: Day; to: Day };
  suggestions: readonly LetterSuggestion[];
  /** What was promised for the week and is still open. */
  open: readonly LetterStep[];
  /** Titles of what was promised and done. */
  done: readonly string[];
  hasGoals: boolean;
  address: ButtonAddress;
};

/** The letter that closes a week: what was promised, and the button that closes the week. Undefined when there is nothing to close. */
export function closeWeekLetter({ today, planId, week, suggestions, open, done, hasGoals, address }: CloseWeek): Letter | undefined {
  if (!hasGoals && suggestions.length + open.length + done.length === 0) return undefined;
  const due = open.length + done.length;
  const kept = keptWords({ done: done.length, due, kept: true });
  const blocks: Block[] = [
    { kind: 'paragraph', text: `${sayDays(week.from, week.to, today)}. ${kept}. Closing the week takes five minutes.` },
    { kind: 'buttons', links: [{ label: 'Close your week', href: address('review', planId) }] },
    ...stepsPart('What you promised', open, today, address),
    ...listPart('Done', done),
    ...suggestionsPart(suggestions, today, address),
  ];
  return letterAboutPlan({
    kind: 'close-week',
    subject: due > 0 ? `Close your week: ${lowered(kept)}` : 'Close your week',
    blocks,
    address,
  });
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
