import 'server-only';
import { type Addressee, addresseeOf, wasSubmitted } from '@/db/accounts/addressee';
import { hashToken } from '@/db/engine/secret-token';
import { readAnswerToken } from '@/db/letters/answer-token';
import { type Planner, plannerOf } from '@/db/planner';
import { type AnswerAct, type AnswerClaim, LETTER_SUBMISSION } from '@/lib/plan/letters/answer';
import type { Day } from '@/lib/plan/time/day';
import { dayIn, now } from '../clock';
import { database } from '../database';
import { keysOf } from './button-token';

/** Whoever holds a button of a letter: a planner of its account, to be used for what the claim names and nothing else. */
export type Holder = Addressee & { planner: Planner; claim: AnswerClaim; today: Day; now: Date };

/** What a token opens. An expired button says so; one that never was or was ended is dead: undefined. */
export async function openAnswer(token: string): Promise<{ holder: Holder; isExpired: boolean; isUsed: boolean } | undefined> {
  const read = readAnswerToken(token);
  const addressee = read && (await addresseeOf(database(), read.claim.account, (letterKey) => read.isSignedWith(keysOf(letterKey))));
  if (!addressee) return undefined;
  const moment = now();
  const { id: ownerId, timeZone } = addressee.account;
  const submission = `${LETTER_SUBMISSION}${hashToken(token)}`;
  const planner = plannerOf(database(), ownerId, moment, isRepeatable(read.claim.act) ? undefined : submission);
  return {
    holder: { ...addressee, planner, claim: read.claim, today: dayIn(moment, timeZone), now: moment },
    isExpired: moment.getTime() > read.claim.until,
    isUsed: await wasSubmitted(database(), ownerId, submission),
  };
}

/** What can be meant a second time: letters that were switched on again are switched off again. */
const isRepeatable = (act: AnswerAct) => act === 'settings' || act === 'unsubscribe' || act === 'undo';
