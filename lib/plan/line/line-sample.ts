import { day as dayOf } from '../time/day';
import { LinePeople, type LinePerson } from './line-people';
import { understandLine } from './understand-line';

/** A Thursday. */
export const today = dayOf('2026-11-12');

export const person = (id: string, given: string, family: string, isKeyConnection = false): LinePerson => ({
  id,
  given,
  family,
  display: '',
  isKeyConnection,
});

export const book = [
  person('ana', 'Ana', 'Silva'),
  person('bo', 'Bo', 'Nwosu'),
  person('vera', 'Vera', 'Eze'),
  person('zso', 'Zsófia', 'Kovačević'),
  person('rob', 'Robert', 'Smith'),
  person('may', 'May', 'Tan'),
  person('april', 'April', 'Jones'),
  person('mark', 'Mark', 'Young'),
  person('sun', 'Sun', 'Li'),
  person('berg', 'Søren', 'van der Berg'),
  person('kim1', 'Kim', 'Lee'),
  person('kim2', 'Kim', 'Park'),
  person('jo1', 'Jonas', 'Abel', true),
  person('jo2', 'Jonas', 'Berg'),
  { id: 'dr', given: '', family: '', display: 'Dr. Jane Goodall', isKeyConnection: false },
];

export const people = new LinePeople(book);
export const read = (line: string) => understandLine(line, { today, people });

export const ids = (line: string) =>
  read(line)
    .people.map(({ id }) => id)
    .join(' ');
