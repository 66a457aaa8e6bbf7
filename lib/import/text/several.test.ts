import { expect, test } from 'vitest';
import type { PersonField } from '../person/person';
import { severalIn } from './several';

test.each<[PersonField, string, string[]]>([
  ['email', 'ana@example.org, a.silva@example.com', ['ana@example.org', 'a.silva@example.com']],
  ['email', 'Ana Silva <ana@example.org>; "Silva, A" <a@example.com>', ['<ana@example.org>', '<a@example.com>']],
  [
    'email',
    'ana@example.org\na@example.com ::: b@example.com c@example.com',
    ['ana@example.org', 'a@example.com', 'b@example.com', 'c@example.com'],
  ],
  ['email', 'not an address', ['not an address']],
  ['phone', '+44 20 5550 1000, +44 20 5550 1001', ['+44 20 5550 1000', ' +44 20 5550 1001']],
  ['phone', '030 5550100 / 0171 5550101', ['030 5550100', '0171 5550101']],
  ['phone', '030/5550100', ['030/5550100']],
  ['phone', '+1 555 010 0123, 45', ['+1 555 010 0123, 45']],
  ['phone', '+1 555 010 0123;ext=12', ['+1 555 010 0123;ext=12']],
  ['tags', 'Grid;Climbing, Alumni', ['Grid', 'Climbing', 'Alumni']],
  ['tags', '*!, *', ['*!', '*']],
  ['tags', '* myContacts ::: * starred ::: * My Contacts ::: Climbing', ['', 'key', '', 'Climbing']],
  ['url', 'https://a.example/x,y https://b.example', ['https://a.example/x,y', 'https://b.example']],
  ['email', 'a@x.org、b@x.org；c@x.org，d@x.org', ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org']],
  ['email', 'work:a@x.org', ['a@x.org']],
  ['phone', '+44 20 5550 1000、+44 20 5550 1001', ['+44 20 5550 1000', '+44 20 5550 1001']],
  ['phone', '+44 20 5550 1000 or +44 20 5550 1001', ['+44 20 5550 1000', '+44 20 5550 1001']],
  ['tags', 'Meine Kontakte ::: * Mes contacts ::: * destacados ::: Mi red', ['', '', 'key', 'Mi red']],
  ['url', 'a.example, b.example/x|c.example', ['a.example', 'b.example/x', 'c.example']],
  ['url', 'a.example/x,y.html', ['a.example/x,y.html']],
  ['organization', 'Smith, Jones & Co; Ltd', ['Smith, Jones & Co; Ltd']],
  ['display', 'Silva, Ana; Li, Bo', ['Silva, Ana; Li, Bo']],
  ['notes', 'one, two; three', ['one, two; three']],
])('%s: %j', (field, cell, values) => expect(severalIn(cell, field)).toEqual(values));
