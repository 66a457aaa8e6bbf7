import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { matchPeople } from '../matching/match';
import { bundleOf } from './bundle';
import { limits } from './limits';
import { readPeople } from './read';
import { UnknownColumns, UnreadableFile } from './unreadable';

const csv = strToU8(
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,https://www.linkedin.com/in/ana,,Tern,PM,05 Mar 2024\n',
);
const other = strToU8('Date,Message\n2020,hello');
const read = (zip: Uint8Array) => readPeople(zip, 'export.zip');
const at = (bytes: Uint8Array, signature: string) => {
  for (let place = bytes.length - 4; place >= 0; place--)
    if ([...signature].every((letter, index) => bytes[place + index] === letter.charCodeAt(0))) return place;
  throw new Error('No such signature');
};

test.each([
  ['at the top', { 'Connections.csv': csv, 'messages.csv': other }],
  [
    'in a folder, in any case',
    { 'Complete/data/CONNECTIONS.CSV': csv, 'Complete/Invitations.csv': other, '__MACOSX/._Connections.csv': other },
  ],
  ['alone under another name', { 'people.csv': csv, 'readme.txt': other }],
])('the connections are found %s', (_, members) => {
  for (const level of [0, 6] as const)
    expect(read(zipSync(members, { level })).people[0]).toMatchObject({ given: 'Ana', linkedinSlug: 'ana' });
});

const names = (zip: Uint8Array) => read(zip).people.map(({ display }) => display);
const cards = (...people: string[]) => strToU8(people.map((name) => `BEGIN:VCARD\nFN:${name}\nEMAIL:${name}@x.org\nEND:VCARD\n`).join(''));
const together = (members: Record<string, Uint8Array>) =>
  zipSync(bundleOf(Object.entries(members).map(([name, bytes]) => ({ name, bytes }))));

describe('several files are one import', () => {
  test('rows name their file, and row numbers do not repeat', () => {
    const { people, skipped, problems, files, kind } = read(
      zipSync({ 'a/Ana.vcf': cards('Ana'), 'b/more.vcf': cards('Bo', 'Cy'), 'none.vcf': strToU8('BEGIN:VCARD\nTEL:x\nEND:VCARD\n') }),
    );
    expect(kind).toBe('vcard');
    expect(people.map(({ row, at }) => [row, at])).toEqual([
      [1, 'Ana.vcf'],
      [2, 'more.vcf, row 1'],
      [3, 'more.vcf, row 2'],
    ]);
    expect(skipped).toMatchObject([{ row: 4, at: 'none.vcf' }]);
    expect(files).toMatchObject([{ name: 'Ana.vcf', people: 1 }, { people: 2 }, { people: 0 }]);
    expect(problems).toEqual([]);
  });

  test('metadata files of macOS and Windows are ignored', () => {
    const zip = zipSync({ 'a/Ana.vcf': cards('Ana'), '__MACOSX/a/Ana.vcf': other, '__MACOSX/a/._Ana.vcf': other, 'a/Thumbs.db': other });
    expect([names(zip), read(zip).problems]).toEqual([['Ana'], []]);
  });

  test('an unreadable file is named, and the others are still read', () => {
    const { people, problems } = read(
      zipSync({ 'a.vcf': cards('Ana'), 'b.csv': strToU8('\x89PNG', true), 'c.csv': strToU8('date,amount\n1,2') }),
    );
    expect(people).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^b\.csv was not read\. This is an image/),
      expect.stringMatching(/^c\.csv was not read\. Its columns are new here/),
    ]);
  });

  test('a notice about all files is given once', () => {
    const card = (name: string) => strToU8(`BEGIN:VCARD\nFN:${name}\nADR:;;1 Pier Road;Leeds\nEND:VCARD\n`);
    const { problems } = read(zipSync({ 'a.vcf': card('Ana'), 'b.vcf': card('Bo'), 'c.vcf': card('Cy') }));
    expect(problems.map(({ message }) => message)).toEqual([
      'a.vcf and two more files: Added to the notes because there is no field for it: address',
    ]);
  });

  test('a person in several files is one person', () => {
    const zip = zipSync({ 'Takeout/All Contacts/All.vcf': cards('Ana', 'Bo'), 'Takeout/Friends/Friends.vcf': cards('Bo') });
    expect(matchPeople(read(zip).people, [])).toMatchObject({
      added: [{ display: 'Ana' }, { display: 'Bo' }],
      repeated: [{ sameAs: 2, sameAt: 'All.vcf, row 2', person: { at: 'Friends.vcf' } }],
    });
  });

  test('a table next to cards can be read differently, and asks for a mapping when nothing else can be read', () => {
    const zip = together({ 'people.csv': strToU8('Full name,Wo\nAna,Tern\n'), 'more.vcf': cards('Bo') });
    expect(read(zip)).toMatchObject({ people: [{ display: 'Ana', organization: '' }, { display: 'Bo' }], kind: 'several' });
    expect(readPeople(zip, 'zip', { 'Full name': 'display', Wo: 'organization' })).toMatchObject({
      people: [{ display: 'Ana', organization: 'Tern' }, { display: 'Bo' }],
      table: { headers: ['Full name', 'Wo'] },
    });
    expect(() => read(together({ 'people.csv': strToU8('Wer,Wo\nAna,Tern\n'), 'a.png': strToU8('\x89PNG', true) }))).toThrow(
      UnknownColumns,
    );
  });

  test('of several tables an unknown one is read as its headings suggest, or reported', () => {
    const { people, problems, table } = read(
      together({ 'a.csv': strToU8('Full name,Mobile\nAna,+1 555 0100\n'), 'Connections.csv': csv, 'c.csv': strToU8('date,amount\n1,2\n') }),
    );
    expect(people.map(({ display }) => display)).toEqual(['Ana', 'Ana Silva']);
    expect(problems).toMatchObject([{ message: expect.stringMatching(/^c\.csv was not read\. Its columns are new here/) }]);
    expect(table).toBeUndefined();
  });

  test('all files chosen together count, even with the same name, another format or zipped', () => {
    const zip = zipSync(
      bundleOf([
        { name: 'a.vcf', bytes: cards('Ana') },
        { name: 'a.vcf', bytes: cards('Bo') },
        { name: 'export.zip', bytes: zipSync({ 'data/Connections.csv': csv, 'data/messages.csv': other }) },
        { name: 'b.txt', bytes: cards('Cy') },
        { name: 'picture.png', bytes: strToU8('\x89PNG', true) },
      ]),
    );
    expect(names(zip)).toEqual(['Ana', 'Bo', 'Ana Silva', 'Cy']);
    expect(read(zip).files?.map(({ name }) => name)).toEqual(['a.vcf', 'a (2).vcf', 'Connections.csv', 'b.txt']);
    expect(read(zip).problems).toMatchObject([{ message: expect.stringMatching(/^picture\.png was not read/) }]);
  });

  test('when none can be read, the first reasons are given', () => {
    const zip = zipSync({ 'a.csv': strToU8('%PDF'), 'b.csv': strToU8('') });
    expect(() => read(zip)).toThrow(/a\.csv was not read\. This is a PDF.*b\.csv was not read/);
  });
});

describe('refused', () => {
  const changed = (bytes: Uint8Array, change: (view: DataView, entry: number) => void) => {
    change(new DataView(bytes.buffer, bytes.byteOffset), at(bytes, 'PK\x01\x02'));
    return bytes;
  };
  const bomb = zipSync({ 'Connections.csv': new Uint8Array(60 * 1024 * 1024) });
  const packed = zipSync({ 'Connections.csv': csv });
  test.each([
    ['a bomb that says how large it is', bomb, /larger than 10 MB/],
    ['a bomb that says it is small', changed(bomb.slice(), (view, entry) => view.setUint32(entry + 24, 1000, true)), /larger than 10 MB/],
    ['a member of exactly one byte too many', zipSync({ 'Connections.csv': new Uint8Array(limits.bytes + 1) }), /larger than 10 MB/],
    ['a ZIP within a ZIP', zipSync({ 'inner.zip': packed }), /ZIP file inside/],
    ['a ZIP within a ZIP by the right name', zipSync({ 'Connections.csv': packed }, { level: 0 }), /ZIP file inside/],
    ['a spreadsheet renamed', zipSync({ '[Content_Types].xml': other, 'xl/workbook.xml': other }), /spreadsheet/],
    ['no contacts in it', zipSync({ 'messages.txt': other }), /no Connections\.csv/],
    ['two files that are too large together', zipSync({ 'a.csv': csv, 'b.csv': new Uint8Array(limits.bytes) }), /larger than 10 MB/],
    ['only files of other kinds in it', zipSync({ 'a/people.ldif': other, 'b.txt': other }), /such as people\.ldif\. Export/],
    ['nothing in it', zipSync({}), /no Connections\.csv/],
    ['cut in the middle', packed.slice(0, packed.length / 2), /damaged or incomplete/],
    ['cut at the end', packed.slice(0, -10), /damaged or incomplete/],
    ['a changed byte', changed(packed.slice(), (view) => view.setUint8(60, view.getUint8(60) ^ 4)), /damaged or incomplete/],
    [
      'more entries than there are',
      changed(packed.slice(), (view) => view.setUint16(view.byteLength - 12, 9, true)),
      /damaged or incomplete/,
    ],
    ['a password', changed(packed.slice(), (view, entry) => view.setUint16(entry + 8, 1, true)), /password/],
    ['an unknown packing', changed(packed.slice(), (view, entry) => view.setUint16(entry + 10, 14, true)), /cannot read/],
    ['an image by the right name', zipSync({ 'Connections.csv': strToU8('\x89PNG....', true) }), /image/],
  ])('%s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(UnreadableFile);
    expect(() => read(bytes)).toThrow(message);
  });
});
