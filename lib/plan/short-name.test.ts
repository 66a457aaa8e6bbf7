import { expect, test } from 'vitest';
import { namesTyped, shortName } from './short-name';

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
])('“%s” as typed is %s, %s', (typed, given, family) => {
  expect(namesTyped(typed)).toEqual({ given, family });
});
