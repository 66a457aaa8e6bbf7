import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from './limits';
import { readPeople } from './read';
import { UnreadableFile } from './unreadable';

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
    ['a ZIP within a ZIP', zipSync({ 'inner.zip': packed }), /ZIP file within/],
    ['a ZIP within a ZIP by the right name', zipSync({ 'Connections.csv': packed }, { level: 0 }), /ZIP file within/],
    ['a spreadsheet renamed', zipSync({ '[Content_Types].xml': other, 'xl/workbook.xml': other }), /spreadsheet/],
    ['no contacts in it', zipSync({ 'messages.txt': other }), /no Connections\.csv/],
    ['two files that are too large together', zipSync({ 'a.csv': csv, 'b.csv': new Uint8Array(limits.bytes) }), /larger than 10 MB/],
    ['nothing in it', zipSync({}), /no Connections\.csv/],
    ['cut in the middle', packed.slice(0, packed.length / 2), /damaged or cut/],
    ['cut at the end', packed.slice(0, -10), /damaged or cut/],
    ['a changed byte', changed(packed.slice(), (view) => view.setUint8(60, view.getUint8(60) ^ 4)), /damaged or cut/],
    ['more entries than there are', changed(packed.slice(), (view) => view.setUint16(view.byteLength - 12, 9, true)), /damaged or cut/],
    ['a password', changed(packed.slice(), (view, entry) => view.setUint16(entry + 8, 1, true)), /password/],
    ['an unknown packing', changed(packed.slice(), (view, entry) => view.setUint16(entry + 10, 14, true)), /cannot read/],
    ['an image by the right name', zipSync({ 'Connections.csv': strToU8('\x89PNG....', true) }), /image/],
  ])('%s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(UnreadableFile);
    expect(() => read(bytes)).toThrow(message);
  });
});
