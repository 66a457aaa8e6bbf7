import { type Day, daysBetween, type Pause } from '../time/day';
import { sayDigits } from '../words/digits';
import { capital, sayCount, sayDay, sayRelative } from '../words/say';
import { type Band, bandLabels, type MentorStage } from '../words/words';
import { daysSinceContact, touch } from './rhythm';

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

/** One line of the people's room, all in words: it is sent to the browser as it stands. */
export type PersonRow = {
  id: string;
  name: string;
  /** What they do and where. */
  about: string;
  spoken: string;
  band: Band;
  /** '' for nobody to keep in touch with. */
  said: string;
  tie: 'mentor' | 'key' | '';
  isStarred: boolean;
};

/** What an outreach without answer, then the rhythm, says of a person. */
export function personRow(person: Person, today: Day, pauses: readonly Pause[]): PersonRow {
  const { band } = touch(daysSinceContact(person.lastContactOn, today, pauses), person.rhythmDays);
  return {
    id: person.id,
    name: person.display,
    about: [person.position, person.organization].filter(Boolean).join(', '),
    spoken: spoken(person, today),
    band,
    said: band === 'no_rhythm' ? '' : bandLabels[band],
    tie: person.mentorStage ? 'mentor' : person.isKey ? 'key' : '',
    isStarred: person.isStarred,
  };
}

function spoken({ waitingSince, lastContactOn }: Person, today: Day) {
  if (waitingSince) return `waiting since ${sayDay(waitingSince, today)}`;
  if (!lastContactOn) return 'not spoken yet';
  return daysBetween(lastContactOn, today) < 1 ? 'spoke today' : `spoke ${sayRelative(lastContactOn, today)}`;
}

/** How many there are; null is more than were counted. */
export const sayPeople = (total: number | null, countedTo: number): string =>
  total === null ? `More than ${sayDigits(countedTo)} people` : capital(sayCount(total, 'person', 'people'));
