import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerClaimSchema, isAnswerToken } from '@/lib/plan/letters/answer';
import { answerToken, readAnswerToken } from './answer-token';

const keys = { secret: 'a secret', letterKey: 'a key' };
const now = new Date('2027-03-08T12:00:00Z');
const claims = fc.record({
  account: fc.stringMatching(/^[\w-]{1,64}$/),
  act: fc.constantFrom(...answerClaimSchema.shape.act.options),
  row: fc.stringMatching(/^[\w-]{0,64}$/),
  period: fc.stringMatching(/^[\w-]{0,20}$/),
});

describe('the token of a button', () => {
  it('says for two weeks what it was made of, whatever that is', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const token = answerToken(claim, keys, now);
        expect(isAnswerToken(token)).toBe(true);
        const read = readAnswerToken(token);
        expect(read?.claim).toEqual({ ...claim, until: Date.parse('2027-03-22T12:00:00Z') });
        expect(read?.isSignedWith(keys)).toBe(true);
      }),
    );
  });

  it('is not signed with the key of another account or server, nor once a character was changed', () => {
    fc.assert(
      fc.property(claims, fc.nat(), fc.constantFrom('A', 'b', '0', '_', '-'), (claim, place, other) => {
        const token = answerToken(claim, keys, now);
        expect(readAnswerToken(token)?.isSignedWith({ ...keys, letterKey: 'another key' })).toBe(false);
        expect(readAnswerToken(token)?.isSignedWith({ ...keys, secret: 'another secret' })).toBe(false);
        const at = 'letter_'.length + (place % (token.length - 'letter_'.length));
        const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
        if (changed !== token) expect(readAnswerToken(changed)?.isSignedWith(keys) ?? false).toBe(false);
      }),
    );
  });
});
