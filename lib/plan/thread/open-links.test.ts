import { expect, test } from 'vitest';
import { sayOpen } from './open-links';

test('what is open on a goal, in one sentence', () => {
  expect(sayOpen([])).toBe('Nothing is left open.');
  expect(sayOpen(['thanks'])).toBe('One thank-you is still open.');
  expect(sayOpen(['next', 'thanks', 'next'])).toBe('Two next steps and one thank-you are still open.');
  expect(sayOpen(['people'])).toBe('No one is named for this goal yet.');
});
