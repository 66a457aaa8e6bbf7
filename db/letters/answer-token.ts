import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ANSWER_DAYS, type AnswerClaim, answerClaimSchema, answerTokenForm } from '@/lib/plan/letters/answer';
import { fromJson } from '@/lib/plan/words/from-json';

const DAY_MS = 864e5;
const { shape } = answerClaimSchema;

/** A claim as it stands in a token: short, since mail programs break long addresses. */
const writtenSchema = fromJson(z.tuple([shape.account, shape.act, shape.row, shape.period, shape.until]));

/** The secret of the server and the key of the account, see `users.letterKey`. */
type Keys = { secret: string; letterKey: string };

const signatureOf = (payload: string, { secret, letterKey }: Keys) =>
  createHmac('sha256', secret).update(`letter:${letterKey}:${payload}`).digest('base64url');

/** The token of a letter's button: signed, so that it is kept nowhere. @param now when the letter is written */
export function answerToken({ account, act, row, period }: Omit<AnswerClaim, 'until'>, keys: Keys, now: Date): string {
  const written = JSON.stringify([account, act, row, period, now.getTime() + ANSWER_DAYS * DAY_MS]);
  const payload = Buffer.from(written).toString('base64url');
  return `letter_${signatureOf(payload, keys)}${payload}`;
}

/** What a token says, and whether it was signed with these keys; undefined when it is none. */
export function readAnswerToken(token: string) {
  const [, signature, payload] = token.match(answerTokenForm) ?? [];
  if (!signature || !payload) return undefined;
  const written = writtenSchema.safeParse(Buffer.from(payload, 'base64url').toString());
  if (!written.success) return undefined;
  const [account, act, row, period, until] = written.data;
  const claim: AnswerClaim = { account, act, row, period, until };
  return { claim, isSignedWith: (keys: Keys) => timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(payload, keys))) };
}
