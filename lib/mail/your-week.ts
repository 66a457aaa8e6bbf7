import { sayUpcoming } from '../plan/inbox/suggestion-card';
import { type PersonDate, sayDateAhead } from '../plan/people/person-dates';
import { addDays, type Day } from '../plan/time/day';
import { capitalize, sayCount, sayDays, sayList, sentence } from '../plan/words/say';
import { type ButtonAddress, letterAboutPlan } from './about-plan';
import type { Block } from './layout';
import type { Letter } from './letter';
import { type LetterPerson, type LetterStep, type LetterSuggestion, listPart, peoplePart, stepsPart, suggestionsPart } from './letter-rows';

type YourWeek = {
  today: Day;
  /** Open steps that are late or due within the week, earliest first. */
  steps: readonly LetterStep[];
  people: readonly LetterPerson[];
  /** Birthdays and other dates of the week. */
  dates: readonly (PersonDate & { name: string; on: Day })[];
  upcoming: readonly LetterSuggestion[];
  suggestions: readonly LetterSuggestion[];
  address: ButtonAddress;
  /** The page of today. */
  link: string;
};

/** The letter that opens a week: what is due, whom to keep in touch with, what is coming up. Undefined for an empty week. */
export function yourWeekLetter({ today, steps, people, dates, upcoming, suggestions, address, link }: YourWeek): Letter | undefined {
  if (steps.length + people.length + dates.length + upcoming.length + suggestions.length === 0) return undefined;
  const coming = [
    ...upcoming.map((each) => sentence(sayUpcoming(each, today))),
    ...dates.map((date) => sentence(`${date.name}: ${sayDateAhead(date, today)}`)),
  ];
  const summary = [
    ...(steps.length > 0 ? [sayCount(steps.length, 'step', 'steps')] : []),
    ...(people.length > 0 ? [sayCount(people.length, 'person', 'people')] : []),
    ...(suggestions.length > 0 ? [sayCount(suggestions.length, 'suggestion', 'suggestions')] : []),
  ];
  const blocks: Block[] = [
    { kind: 'paragraph', text: `${capitalize(sayDays(today, addDays(today, 6), today))}.` },
    ...stepsPart('Due this week', steps, today, address),
    ...peoplePart(people, today, address),
    ...suggestionsPart(suggestions, today, address),
    ...listPart('Coming up', coming),
    { kind: 'buttons', links: [{ label: 'Open today', href: link }] },
  ];
  const about = summary.length > 0 ? sayList(summary) : 'what is coming up';
  return letterAboutPlan({ kind: 'your-week', subject: `Your week: ${about}`, blocks, address });
}
