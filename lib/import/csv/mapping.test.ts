import { expect, test } from 'vitest';
import { readPeople } from '../files/read';
import { UnknownColumns, UnreadableFile } from '../files/unreadable';
import { type Mapping, personFields } from '../person/person';

const read = (text: string, mapping?: Mapping) => readPeople(new TextEncoder().encode(text), 'mine.csv', mapping);

function unknown(text: string, mapping?: Mapping): UnknownColumns {
  try {
    read(text, mapping);
  } catch (error) {
    if (error instanceof UnknownColumns) return error;
  }
  throw new Error('The columns were known');
}

const mine = 'Wer;Firma;Mail;Mail;;Seit\nAna Silva;Tern;ana@example.org;ana@example.com;x;1.2.2020\nBo;;;;;';

test('the screen gets each column under a unique name, sample rows, and a first guess', () => {
  const error = unknown(mine);
  expect(error).toBeInstanceOf(UnreadableFile);
  expect(error.headers).toEqual(['Wer', 'Firma', 'Mail', 'Mail (2)', 'Column 5', 'Seit']);
  expect(error.samples).toEqual([
    ['Ana Silva', 'Tern', 'ana@example.org', 'ana@example.com', 'x', '1.2.2020'],
    ['Bo', '', '', '', '', ''],
  ]);
  expect(error.suggested).toEqual({ Firma: 'organization', Mail: 'email', 'Mail (2)': 'email' });
  expect(unknown('Full Name,Phone,Job Title,Mobile,LinkedIn URL,E-Mail\n1,2,3,4,5,6').suggested).toEqual({
    'Full Name': 'display',
    Phone: 'phone',
    'Job Title': 'position',
    Mobile: 'phone',
    'LinkedIn URL': 'linkedin',
    'E-Mail': 'email',
  });
});

test('the mapping reads it, and a full name is split', () => {
  const { kind, people } = read(mine, { Wer: 'display', Firma: 'organization', Mail: 'email', 'Mail (2)': 'email', Seit: 'connectedOn' });
  expect(kind).toBe('csv');
  expect(people).toMatchObject([
    {
      given: 'Ana',
      family: 'Silva',
      organization: 'Tern',
      emails: ['ana@example.org', 'ana@example.com'],
      connectedOn: '2020-02-01',
      row: 2,
    },
    { given: 'Bo', family: '', display: 'Bo', row: 3 },
  ]);
});

test('a saved mapping that no longer fits asks again', () => {
  expect(unknown(mine, { Name: 'display' }).headers).toContain('Wer');
  expect(unknown(mine, {}).headers).toContain('Wer');
});

test('a column named __proto__ can be mapped like any other', () => {
  const mapping = JSON.parse('{"__proto__":"display","constructor":"notes"}');
  expect(read('__proto__,constructor\nAna,hello', mapping).people[0]).toMatchObject({ display: 'Ana', notes: 'hello' });
});

test('every field can be mapped', () => {
  const values: Record<string, string> = {
    email: 'a@example.org',
    phone: '+44 7700 900000',
    url: 'https://example.org',
    connectedOn: '2020-01-01',
    birthday: '--02-03',
    birthYear: '1980',
    birthMonth: '9',
    birthDay: '27',
  };
  const mapping = Object.fromEntries(personFields.map((field) => [field, field]));
  const { people, problems } = read(
    [
      personFields.join(','),
      personFields.map((field) => values[field] ?? (field === 'linkedin' ? 'linkedin.com/in/a' : 'x')).join(','),
    ].join('\n'),
    mapping,
  );
  expect(problems).toEqual([
    { row: 1, severity: 'notice', message: 'Added to the notes because there is no field for it: nickname, other' },
  ]);
  expect(people[0]?.notes).toBe('x\n\nother: x\nDates: x');
  expect(people[0]?.tags).toEqual(['x', 'key']);
});
