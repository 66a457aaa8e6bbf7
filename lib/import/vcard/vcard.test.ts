import { describe, expect, test } from 'vitest';
import { limits } from '../files/limits';
import { card, personIn as person, readText as read } from './card-samples';

describe('values', () => {
  test('are unescaped, even with nonstandard escapes', () => {
    expect(person('FN:A\\, B', 'NOTE:one\\ntwo\\Nthree\\; four\\: five\\, six, seven\\\\n', 'URL:https\\://example.org/a')).toMatchObject({
      display: 'A, B',
      notes: 'one\ntwo\nthree; four: five, six, seven\\n',
      urls: ['https://example.org/a'],
    });
  });

  test('are joined over folds by space or tab, in the middle of a word', () => {
    expect(person('FN:Ana Sil', ' va', 'ORG:Ter', '\tn;Grid')).toMatchObject({ display: 'Ana Silva', organization: 'Tern' });
  });

  test('of the name: additional names and a suffix are shown, a comma within a part is kept', () => {
    expect(person('N:Silva, PhD;Ana;Maria;Dr.;Jr.')).toMatchObject({
      given: 'Ana',
      family: 'Silva, PhD',
      display: 'Ana Maria Silva, PhD, Jr.',
    });
  });

  test('of the name: several of one kind are separated by commas', () => {
    expect(person('N:Silva,Souza;Ana,Maria;;;', 'TEL;VALUE=uri:tel:+1-555-0100;ext=5')).toMatchObject({
      given: 'Ana Maria',
      family: 'Silva Souza',
      phones: ['+1-555-0100 ext. 5'],
    });
  });

  test('the preferred one comes first', () => {
    expect(
      person('FN:A', 'EMAIL:b@example.org', 'EMAIL;TYPE=home,PREF:a@example.org', 'TEL:+1 555 0100', 'TEL;PREF=1:+1 555 0101'),
    ).toMatchObject({
      emails: ['a@example.org', 'b@example.org'],
      phones: ['+1 555 0101', '+1 555 0100'],
    });
  });

  test('categories become tags, and a group name before a property does not matter', () => {
    expect(person('FN:A', 'item1.CATEGORIES:Energy,Book\\, club', 'item2.TEL;TYPE="cell":tel:+44-7700')).toMatchObject({
      tags: ['Energy', 'Book, club'],
      phones: ['+44-7700'],
    });
  });

  test.each([
    ['BDAY:1984-03-09', '1984-03-09'],
    ['BDAY:19840309', '1984-03-09'],
    ['BDAY;VALUE=date:1984-03-09T00:00:00Z', '1984-03-09'],
    ['BDAY:--0309', '--03-09'],
    ['BDAY:--03-09', '--03-09'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:16040309', '--03-09'],
    ['BDAY;VALUE=text:circa 1800', null],
  ])('%s is %s', (line, day) => expect(person('FN:A', line)?.birthday).toBe(day));
});

test('vCard 2.1: bare parameters, soft breaks, character sets, newlines', () => {
  const { people } = read(
    card(
      'N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:S=E3o;Jo=E3o',
      'NOTE;QUOTED-PRINTABLE:first=0D=0Asecond=',
      '=3D third=',
      '',
      'EMAIL;INTERNET;PREF:joao@example.org',
      'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89cole',
    ),
  );
  expect(people[0]).toMatchObject({
    given: 'João',
    family: 'São',
    notes: 'first\nsecond= third',
    emails: ['joao@example.org'],
    organization: 'École',
  });
});

test('a card within a card or a group is not imported, and nothing is dropped silently', () => {
  const { people, skipped } = read(
    card('FN:Boss', 'AGENT:', 'BEGIN:VCARD', 'FN:Agent', 'END:VCARD', 'TITLE:Head') +
      card('KIND:group', 'FN:Friends') +
      card('X-ADDRESSBOOKSERVER-KIND:group', 'FN:Work') +
      card('NOTE:no name') +
      'BEGIN:VCARD\nFN:Never ended\nBEGIN:VCARD\nFN:Ended\nEND:VCARD\nBEGIN:VCARD\nFN:Cut',
  );
  expect(people.map(({ display, position, row }) => [display, position, row])).toEqual([
    ['Boss', 'Head', 1],
    ['Ended', '', 6],
  ]);
  expect(skipped.map((skip) => [skip.row, skip.reason])).toEqual([
    [2, 'A group, not a person'],
    [3, 'A group, not a person'],
    [4, 'This card has no name'],
    [5, 'This card is incomplete: the file may have been cut off'],
    [7, 'This card is incomplete: the file may have been cut off'],
  ]);
});

test('pictures of any size are skipped, other base64 is reported', () => {
  const photo = Array.from({ length: 20_000 }, () => ` ${'A'.repeat(74)}`);
  const { people, problems } = read(card('FN:A', 'PHOTO;ENCODING=b;TYPE=JPEG:', ...photo, 'NOTE;BASE64:aGVsbG8=', 'TITLE:PM'));
  expect(people[0]).toMatchObject({ position: 'PM', notes: '' });
  expect(problems).toMatchObject([{ row: 1, severity: 'warning' }]);
});

test.each([
  ['a note', card('FN:A', `NOTE:${'x'.repeat(limits.cell + 1)}`, 'TITLE:PM')],
  ['a folded note', card('FN:A', 'NOTE:', ...Array.from({ length: 5000 }, () => ` ${'é'.repeat(40)}`), 'TITLE:PM')],
  ['a card', card('FN:A', 'TITLE:PM', ...Array(limits.entries + 1).fill('TEL:123'))],
  ['a property that is not read', card('FN:A', `X-OWN:${'x'.repeat(limits.cell * 20)}`, 'TITLE:PM', 'TEL:no number')],
])('%s over its limit is cut with a warning', (_, text) => {
  const { people, problems } = read(text + card('FN:B'));
  expect(people).toMatchObject([{ display: 'A', position: 'PM' }, { display: 'B' }]);
  expect(people[0]?.notes).toMatch(/^(?:x*|é*)$/);
  expect(problems.filter(({ severity }) => severity === 'warning')).toMatchObject([{ row: 1 }]);
});

test('a file of too many cards is refused', () =>
  expect(() => read('BEGIN:VCARD\nEND:VCARD\n'.repeat(limits.rows + 1))).toThrow(/more than 25,000 cards/));

test('extra text that programs write around and into cards', () => {
  const { people, skipped } = read(
    '# by a tool\n  BEGIN:VCARD\n  FN:Ana \\"Annie\\" Silva\n  NOTE:at\n    the fair\n  END:VCARD\n' +
      card('FN:Bo', 'NOTE:first', 'Name: second', 'at 5:30 third', '', 'fourth', 'TEL:+1 555 0100') +
      card('FN:Cy', 'TEL:+1 555 0100;+1 555 0101', 'EMAIL:c@example.org, d@example.org') +
      card('KIND:org', 'FN:Tern') +
      card('X-ABShowAs:COMPANY', 'N:;;;;', 'FN:Kelda', 'ORG:Kelda') +
      card('X-ABShowAs:COMPANY', 'N:Li;Dana;;;', 'FN:Dana Li', 'ORG:Kelda'),
  );
  expect(people).toMatchObject([
    { display: 'Ana "Annie" Silva', notes: 'at the fair' },
    { display: 'Bo', notes: 'first\nName: second\nat 5:30 third\nfourth', phones: ['+1 555 0100'] },
    { display: 'Cy', phones: ['+1 555 0100', '+1 555 0101'], emails: ['c@example.org', 'd@example.org'] },
    { display: 'Dana Li', organization: 'Kelda' },
  ]);
  expect(skipped.map(({ reason }) => reason)).toEqual(['An organization, not a person: Tern', 'An organization, not a person: Kelda']);
});

test('names like __proto__ are plain names', () => {
  expect(person('FN:__proto__', '__PROTO__:x', 'CONSTRUCTOR;__proto__=1:y', 'N:constructor;toString')).toMatchObject({
    family: 'constructor',
    given: 'toString',
  });
});
