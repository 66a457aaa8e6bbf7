import { addresseeOf } from '@/db/accounts/addressee';
import { answerToken } from '@/db/letters/answer-token';
import type { AnswerAct } from '@/lib/plan/letters/answer';
import { database, type Person } from './fixtures';
import { serverSecret } from './secret';

/** The address of a button in a letter that was written just now. */
export async function letterButton({ ownerId }: Pick<Person, 'ownerId'>, act: AnswerAct, row: string, period = '') {
  const db = database();
  const addressee = await addresseeOf(db, ownerId, () => true);
  db.$client.close();
  const key = { secret: serverSecret, letterKey: addressee?.letterKey ?? '' };
  return `/l/${answerToken({ account: ownerId, act, row, period }, key, new Date())}`;
}
