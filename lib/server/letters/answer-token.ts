import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ANSWER_DAYS, type AnswerClaim, answerClaimSchema } from '@/lib/plan/letters/answer';
import { fromJson } from '@/lib/plan/words/from-json';
import { environment } from '../environment';

const DAY_MS = 864e5;
const { shape } = answerClaimSchema;

/** A claim as it stands in a token: short, since mail programs break long addresses. */
const writtenSchema = fromJson(z.tuple([shape.account, shape.act, shape.row, shape.period, shape.until]));

const signatureOf = (payload: string, letterKey: string) =>
  createHmac('sha256', environment().authSecret).update(`letter:${letterKey}:${payload}`).digest('base64url');

/** The token of a button: signed, so that it is kept nowhere. @param now when the letter is written */
export function answerToken(claim: Omit<AnswerClaim, 'until'>, letterKey: string, now: Date): string {
  const { account, act, row, period } = claim;
  const written = JSON.stringify([account, act, row, period, now.getTime() + ANSWER_DAYS * DAY_MS]);
  const payload = Buffer.from(written).toString('base64url');
  return `letter_${signatureOf(payload, letterKey)}${payload}`;
}

/** What a token says, and whether it was signed with an account's key; undefined when it is none. */
export function readAnswerToken(token: string) {
  const [, signature, payload] = token.match(/^letter_([\w-]{43})([\w-]{1,600})$/) ?? [];
  if (!signature || !payload) return undefined;
  const written = writtenSchema.safeParse(Buffer.from(payload, 'base64url').toString());
  if (!written.success) return undefined;
  const [account, act, row, period, until] = written.data;
  const claim: AnswerClaim = { account, act, row, period, until };
  return {
    claim,
    isSignedWith: (letterKey: string) => timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(payload, letterKey))),
  };
}
