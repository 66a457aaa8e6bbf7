import { type Day, daysBetween, type Pause } from '../time/day';
import { sayDigits } from '../words/digits';
import { fold } from '../words/fold';
import { capitalize, sayCount, sayDay, sayRelative } from '../words/say';
import type { Band, MentorStage } from '../words/words';
import { daysSinceConversation, touch } from './rhythm';

type Person = {
  id: string;
  display: string;
  position: string;
  organization: string | null;
  lastContactOn: Day | null;
  waitingSince: Day | null;
  rhythmDays: number | null;
  isKey: boolean;
  isStarred: boolean;
  mentorStage: MentorStage | null;
};

/** A row of the people list in words. It is sent to the browser, so what does not apply is left out. */
export type PersonRow = {
  id: string;
  name: string;
  /** Position and organization. */
  about: string;
  /** "spoke 3 weeks ago", or how long an outreach has waited. */
  spoken: string;
  band: Band;
  connection?: 'mentor' | 'key';
  isStarred?: true;
};

/** The row of one person. */
export function personRow(person: Person, today: Day, pauses: readonly Pause[]): PersonRow {
  const { band } = touch(daysSinceConversation(person.lastContactOn, today, pauses), person.rhythmDays);
  return {
    id: person.id,
    name: person.display,
    about: [person.position, person.organization].filter(Boolean).join(', '),
    spoken: spoken(person, today),
    band,
    ...((person.mentorStage || person.isKey) && { connection: person.mentorStage ? 'mentor' : 'key' }),
    ...(person.isStarred && { isStarred: true }),
  };
}

/** People in order of name, under the first letter of their names; "#" for a name that begins with none. */
export function byLetter<P extends { name: string }>(people: readonly P[]): { letter: string; people: P[] }[] {
  const groups: { letter: string; people: P[] }[] = [];
  for (const person of people) {
    const first = fold(person.name.trim()).charAt(0);
    const letter = /\p{L}/u.test(first) ? first.toLocaleUpperCase('en') : '#';
    const last = groups.at(-1);
    if (last?.letter === letter) last.people.push(person);
    else groups.push({ letter, people: [person] });
  }
  return groups;
}

function spoken({ waitingSince, lastContactOn }: Person, today: Day) {
  if (waitingSince) return `waiting since ${sayDay(waitingSince, today)}`;
  if (!lastContactOn) return 'not spoken yet';
  return daysBetween(lastContactOn, today) < 1 ? 'spoke today' : `spoke ${sayRelative(lastContactOn, today)}`;
}

/** How many there are; null is more than were counted. */
export const sayPeople = (total: number | null, countedTo: number): string =>
  total === null ? `More than ${sayDigits(countedTo)} people` : capitalize(sayCount(total, 'person', 'people'));
