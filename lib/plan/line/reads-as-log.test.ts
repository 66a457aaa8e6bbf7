import { expect, test } from 'vitest';
import { readsAsLog } from './reads-as-log';

test.each([
  'coffee with Ana',
  'Coffee with ana and bo yesterday',
  'had lunch with Vera',
  'Yesterday I had a quick coffee with Bo',
  'called Bo',
  'met Soren at the fair',
  'zoom with Ana',
  'Zoom call with Ana',
  'emailed Sam',
  'spoke to Vera about pricing',
  'reached out to Ana',
  'teams meeting with Ana',
])('“%s” tells of a conversation', (text) => expect(readsAsLog(text)).toBe(true));

test.each([
  '',
  'coffee',
  'coffee with',
  'Ana',
  'Ana Silva',
  'settings',
  'log',
  'met',
  'spoke to',
  'pricing with tariffs',
  'Anton Call',
  'energy #q4',
])('“%s” does not', (text) => expect(readsAsLog(text)).toBe(false));
