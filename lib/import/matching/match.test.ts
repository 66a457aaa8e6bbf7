import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPeople } from '../files/read';
import { emptyPerson } from '../person/empty-person';
import type { ReadPerson } from '../person/person';
import { likelyPairs } from './duplicates';
import { type ExistingPerson, matchPeople } from './match';

const folder = new URL('../testdata/', import.meta.url);
const read = (name: string) => readPeople(readFileSync(new URL(name, folder)), name).people;
const stored = (people: readonly ReadPerson[]): ExistingPerson[] => people.map(({ row, ...person }) => ({ ...person, id: `p${row}` }));

let rows = 1;
const person = (says: Partial<ReadPerson>): ReadPerson => ({
  ...emptyPerson,
  display: [says.given, says.family].filter(Boolean).join(' '),
  row: rows++,
  ...says,
});
const ana = (says: Partial<ReadPerson> = {}) => person({ given: 'Ana', family: 'Silva', ...says });
const matching = (incoming: ReadPerson, ...existing: ReadPerson[]) => matchPeople([incoming], stored(existing));

test('a later export adds 33 people, changes 60 jobs, and duplicates no one', () => {
  const before = read('linkedin-connections.csv');
  const { added, matched, suggested, repeated } = matchPeople(read('linkedin-connections-later.csv'), stored(before));
  expect([added.length, suggested, repeated]).toEqual([33, [], []]);
  expect(matched.filter((match) => match.changedJob)).toHaveLength(60);
  expect(new Set(matched.map((match) => match.existingId)).size).toBe(before.length);
});

test.each(readdirSync(folder).filter((name) => /^(linkedin|google|outlook|apple|mixed|odd)/.test(name)))(
  '%s imported again adds no one',
  (name) => {
    const people = read(name);
    const first = matchPeople(people, []);
    expect([first.added.length, first.repeated]).toEqual([people.length, []]);
    const again = matchPeople(people, stored(first.added));
    expect([again.added, again.suggested]).toEqual([[], []]);
    expect(again.matched.flatMap((match) => match.differences)).toEqual([]);
  },
);

describe('identity', () => {
  test('is the profile, even when everything else has changed', () => {
    const { matched } = matching(person({ given: 'Anna', family: 'Santos', linkedinSlug: 'ana' }), ana({ linkedinSlug: 'ana' }));
    expect(matched[0]).toMatchObject({ by: 'linkedin', changedJob: false });
    expect(matched[0]?.differences).toEqual([
      { field: 'given', before: 'Ana', after: 'Anna' },
      { field: 'family', before: 'Silva', after: 'Santos' },
    ]);
  });

  test('is otherwise an e-mail address, in upper or lower case, if one name contains the other', () => {
    for (const family of ['Silva Santos', 'Santos-Silva', 'S.', ''])
      expect(
        matching(ana({ family, emails: ['ANA@example.org'] }), ana({ emails: ['a@example.org', 'ana@example.org'] })).matched[0],
      ).toMatchObject({ by: 'email', differences: family ? [{ field: 'family' }] : [] });
  });

  test('is not an address shared by two family names: both are imported and suggested as a possible duplicate', () => {
    const shared = (given: string, family: string) => person({ given, family, emails: ['shared@x.org'] });
    const { added, repeated } = matchPeople([shared('Same Mail', 'A'), shared('Same Mail', 'B'), shared('Bo', 'Li')], []);
    expect([added.map(({ family }) => family), repeated]).toEqual([['A', 'B', 'Li'], []]);
    expect(likelyPairs(stored(added))).toMatchObject(Array(3).fill({ reasons: ['email'], confidence: 'possible' }));
    expect(matching(shared('Same Mail', 'B'), shared('Same Mail', 'A')).suggested[0]?.by).toBe('email');
  });

  test('an office address only suggests a match', () => {
    const { matched, suggested } = matching(person({ given: 'Bo', emails: ['desk@example.org'] }), ana({ emails: ['desk@example.org'] }));
    expect([matched, suggested[0]?.by]).toEqual([[], 'email']);
  });

  test('a couple with one address is two people; a short name or an initial is one', () => {
    const home = { emails: ['smith@example.org'] };
    const smith = (given: string) => person({ given, family: 'Smith', ...home });
    expect(matchPeople([smith('John'), smith('Mary')], []).added).toHaveLength(2);
    expect(matching(smith('Mary'), smith('John')).suggested[0]?.by).toBe('email');
    for (const given of ['Johnny', 'J.', 'John Peter']) expect(matching(smith(given), smith('John')).matched[0]?.by).toBe('email');
  });

  test('an address without a name belongs to the person who has it', () => {
    const { matched } = matching(ana({ emails: ['ana@example.org'] }), person({ display: 'ana@example.org', emails: ['ana@example.org'] }));
    expect(matched[0]?.by).toBe('email');
  });

  test('two profiles are always two people', () => {
    const both = { organization: 'Tern', emails: ['ana@example.org'], phones: ['+44 7700 900000'] };
    expect(matching(ana({ linkedinSlug: 'ana-1', ...both }), ana({ linkedinSlug: 'ana-2', ...both })).added).toHaveLength(1);
  });

  test.each([
    ['name_and_organization', { organization: 'Tern Ltd.', position: 'CTO' }, { organization: 'TERN' }],
    ['name_and_phone', { phones: ['07700 900123'], position: 'CTO' }, { phones: ['+44 (0)7700 900123'] }],
  ])('%s only suggests', (by, says, known) => {
    const { matched, suggested } = matching(ana({ family: 'Silva, PhD', ...says }), person({ display: 'ÁNA SILVA (she/her)', ...known }));
    expect([matched, suggested[0]?.by]).toEqual([[], by]);
  });

  test('a name alone is no match, unless the file has nothing else', () => {
    expect(matching(ana({ organization: 'Tern' }), ana({ organization: 'Grid' })).added).toHaveLength(1);
    expect(matching(ana({ phones: ['+44 7700 900000'] }), ana()).added).toHaveLength(1);
    expect(matching(ana(), ana({ organization: 'Grid' })).matched[0]).toMatchObject({ by: 'unchanged', differences: [] });
  });

  test('a certain match is not suggested to another row', () => {
    const incoming = [ana({ organization: 'Tern', position: 'PM' }), ana({ organization: 'Tern', linkedinSlug: 'ana' })];
    const { matched, suggested, added } = matchPeople(incoming, stored([ana({ organization: 'Tern', linkedinSlug: 'ana' })]));
    expect([matched.length, suggested.length, added.length]).toEqual([1, 0, 1]);
  });
});

describe('differences', () => {
  const differencesOf = (incoming: Partial<ReadPerson>, known: Partial<ReadPerson>) =>
    matching(ana({ linkedinSlug: 'ana', ...incoming }), ana({ linkedinSlug: 'ana', ...known })).matched[0]?.differences;

  test('a missing value changes nothing', () => {
    expect(differencesOf({}, { organization: 'Tern', birthday: '1990-01-02', tags: ['a'], notes: 'n', phones: ['1234567'] })).toEqual([]);
  });

  test('lists gain only values that are not there in another spelling', () => {
    expect(
      differencesOf(
        { emails: ['A@example.org', 'b@example.org'], phones: ['07700900123'], urls: ['https://a.org/'], tags: ['ÉNERGIE', 'new'] },
        { emails: ['a@example.org'], phones: ['+44 7700 900123'], urls: ['https://a.org'], tags: ['energie'] },
      ),
    ).toEqual([
      { field: 'emails', before: ['a@example.org'], adds: ['b@example.org'] },
      { field: 'tags', before: ['energie'], adds: ['new'] },
    ]);
  });

  test('notes are appended once', () => {
    expect(differencesOf({ notes: 'Rows.' }, { notes: 'Met in Rome.' })).toEqual([
      { field: 'notes', before: 'Met in Rome.', after: 'Met in Rome.\n\nRows.' },
    ]);
    expect(differencesOf({ notes: 'Rows.' }, { notes: 'Met in Rome.\n\nRows.' })).toEqual([]);
  });

  test('a birthday without a year does not replace one with a year', () => {
    expect(differencesOf({ birthday: '--01-02' }, { birthday: '1990-01-02' })).toEqual([]);
    expect(differencesOf({ birthday: '1990-01-02' }, { birthday: '--01-02' })).toHaveLength(1);
  });

  test('the displayed name stays the planner’s choice', () => {
    expect(differencesOf({}, { display: 'Ana from the choir' })).toEqual([]);
  });

  test('a first job is not a change of job', () => {
    const { matched } = matching(ana({ linkedinSlug: 'ana', organization: 'Tern' }), ana({ linkedinSlug: 'ana' }));
    expect(matched[0]).toMatchObject({ changedJob: false, differences: [{ field: 'organization', before: '', after: 'Tern' }] });
  });
});

test('rows of one person are merged with all their values', () => {
  const incoming = [
    ana({ emails: ['ana@example.org'], organization: 'Tern', row: 2 }),
    ana({ emails: ['ana@example.org', 'b@example.org'], phones: ['+44 7700 900000'], organization: 'Grid', row: 3 }),
  ];
  const { added, repeated } = matchPeople(incoming, []);
  expect(added).toMatchObject([{ emails: ['ana@example.org', 'b@example.org'], phones: ['+44 7700 900000'], organization: 'Tern' }]);
  expect(repeated).toMatchObject([{ person: { row: 3 }, sameAs: 2 }]);
  expect(incoming[0]?.emails).toHaveLength(1);
});
