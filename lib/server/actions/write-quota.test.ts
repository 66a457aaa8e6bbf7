import { expect, test } from 'vitest';
import { quotas } from '@/lib/plan/account/quotas';
import { secondsUntilWrite } from './write-quota';

process.env.AUTH_SECRET ??= 'a secret of at least 32 characters';

test('an account writes so often a minute, and the next minute again; others are not held up', () => {
  const now = new Date('2027-03-09T12:00:00Z');
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  for (let write = 0; write < quotas.writesPerMinute; write++) expect(secondsUntilWrite('ada', now)).toBe(0);
  expect(secondsUntilWrite('ada', later(20))).toBe(40);
  expect(secondsUntilWrite('bo', later(20))).toBe(0);
  expect(secondsUntilWrite('ada', later(60))).toBe(0);
});
