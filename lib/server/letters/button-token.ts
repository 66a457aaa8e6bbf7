import 'server-only';
import { answerToken } from '@/db/letters/answer-token';
import type { AnswerClaim } from '@/lib/plan/letters/answer';
import { environment } from '../environment';

/** The keys that sign the buttons of an account's letters. */
export const keysOf = (letterKey: string) => ({ secret: environment().authSecret, letterKey });

/** The token of a button in a letter of an account. @param now when the letter is written */
export const buttonToken = (claim: Omit<AnswerClaim, 'until'>, letterKey: string, now: Date) => answerToken(claim, keysOf(letterKey), now);
