import type { CircleName, PersonCategory } from '../words/words';
import type { PersonDraft } from './person';
import { type PersonDate, sayDateText } from './person-dates';
import { rhythmDraft } from './rhythm';
import { sayYearlyDay, type YearlyDay } from './yearly-day';

type Shown = {
  id: string;
  version: number;
  given: string;
  family: string;
  display: string;
  category: PersonCategory | null;
  organization: { name: string } | null;
  position: string;
  emails: { value: string }[];
  phones: { value: string }[];
  urls: { value: string }[];
  birthday: YearlyDay | null;
  dates: PersonDate[];
  howMet: string;
  introducedById: string | null;
  notes: string;
  circle: CircleName | null;
  rhythmDays: number | null;
  minutes: number;
  tags: string[];
};

/** An empty form for a new person. */
export const noPerson = {
  given: '',
  family: '',
  display: '',
  category: '',
  organization: '',
  position: '',
  emails: '',
  phones: '',
  urls: '',
  birthday: '',
  dates: '',
  howMet: '',
  introducedById: '',
  notes: '',
  circle: '',
  rhythmDays: '',
  minutes: '',
  tags: '',
} satisfies PersonDraft;

/** A person as their form begins. */
export function personDraft(person: Shown) {
  const lines = (details: { value: string }[]) => details.map(({ value }) => value).join('\n');
  return {
    id: person.id,
    version: String(person.version),
    given: person.given,
    family: person.family,
    display: person.display === [person.given, person.family].filter(Boolean).join(' ') ? '' : person.display,
    category: person.category ?? '',
    organization: person.organization?.name ?? '',
    position: person.position,
    emails: lines(person.emails),
    phones: lines(person.phones),
    urls: lines(person.urls),
    birthday: person.birthday ? sayYearlyDay(person.birthday) : '',
    dates: person.dates.map(sayDateText).join('\n'),
    howMet: person.howMet,
    introducedById: person.introducedById ?? '',
    notes: person.notes,
    ...rhythmDraft(person),
    tags: person.tags.join(', '),
  } satisfies PersonDraft;
}
