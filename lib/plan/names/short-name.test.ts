import { expect, test } from 'vitest';
import { namesTyped, namesWritten, shortName } from './short-name';

test.each([
  ['Jane', 'Dr. Jane Goodall', 'Jane'],
  ['', 'Dr. Jane Goodall', 'Dr. Jane Goodall'],
  ['Dr.', 'Dr. Jane Goodall', 'Dr. Jane Goodall'],
  ['Prof. Dr. Jane', 'Prof. Dr. Jane Goodall', 'Jane'],
  ['Dipl.-Ing. Uwe', 'Dipl.-Ing. Uwe Kern', 'Uwe'],
  ['Mary Ann', 'Mary Ann Evans', 'Mary Ann'],
  ['van', 'van der Berg', 'van der Berg'],
  ['Van', 'Van Nguyen', 'Van'],
  ['Sr', 'Sr Li', 'Sr'],
  ['小明', '王小明', '小明'],
  ['', '王小明', '王小明'],
  ['Zoë (she/her)', 'Zoë (she/her) Ng', 'Zoë'],
  ['(she/her)', '(she/her) Ng', '(she/her) Ng'],
  ['Ana 🌱', 'Ana 🌱 Silva', 'Ana'],
])('of given “%s” and shown “%s” one is called %s', (given, shown, called) => {
  expect(shortName(given, shown)).toBe(called);
});

test.each([
  ['Jane Goodall', 'Jane', 'Goodall'],
  ['Dr. Jane Goodall', 'Jane', 'Goodall'],
  ['Frau Prof. Dr. Uta  Kern', 'Uta', 'Kern'],
  ['van der Berg', '', 'van der Berg'],
  ['Della Reese', 'Della', 'Reese'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['王小明', '王小明', ''],
  ['Madonna', 'Madonna', ''],
  ['Dr.', '', ''],
  ['King, Ada', 'Ada', 'King'],
  ['Prof. Dr. med. Dr. h.c. Uta Kern', 'Uta', 'Kern'],
  ['Kern, Prof. Dr. rer. nat. Uta', 'Uta', 'Kern'],
  ['van der Berg, Jan', 'Jan', 'van der Berg'],
  ['Ada King, PhD', 'Ada', 'King'],
  ['Ada King Jr.', 'Ada', 'King'],
  ['(she/her)', '', ''],
  ['🌱', '', ''],
  ['Ada 🌱 King (she/her)', 'Ada', 'King'],
])('“%s” as typed is %s, %s', (typed, given, family) => {
  expect(namesTyped(typed)).toEqual({ given, family });
});

test.each([
  ['Ana Maria Silva', 'Ana Maria', 'Silva'],
  ['Ana Maria de la Cruz', 'Ana Maria', 'de la Cruz'],
  ['Silva, Ana Maria', 'Ana Maria', 'Silva'],
  ['SILVA, ANA', 'ANA', 'SILVA'],
  ['King, Jr., Dr. Martin', 'Martin', 'King'],
  ['Dr. Ana Silva, MSc, C.Eng.', 'Ana', 'Silva'],
  ['Ana Silva, Director, Tern', 'Ana', 'Silva'],
  ['Ana Silva (she/her) 🌱', 'Ana', 'Silva'],
  ['van der Berg', '', 'van der Berg'],
  ['Ana', 'Ana', ''],
  ['王小明', '王小明', ''],
])('“%s” in an address book is %s, %s', (written, given, family) => {
  expect(namesWritten(written)).toEqual({ given, family });
});

test('a number is part of a name: "Nurse 1" and "Nurse 2" are two people', () => {
  expect(namesWritten('Nurse 1')).toEqual({ given: 'Nurse', family: '1' });
  expect(namesWritten('Nurse 2')).toEqual({ given: 'Nurse', family: '2' });
});
