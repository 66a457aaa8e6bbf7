import 'server-only';
import { MissingRow } from '@/db/errors';
import type { Shown } from './answer';
import { answers } from './answers';
import { openAnswer } from './open-answer';

/** What the page of a button shows; undefined for a dead one. */
export async function answerShown(token: string): Promise<Shown | undefined> {
  const opened = await openAnswer(token);
  if (!opened) return undefined;
  const { holder, isExpired, isUsed } = opened;
  if (isExpired)
    return { title: 'This button has expired', sentence: 'It came with a letter from more than two weeks ago. Nothing was done.' };
  try {
    return await answers[holder.claim.act].ask(holder, isUsed);
  } catch (error) {
    if (error instanceof MissingRow)
      return { title: 'This is no longer there', sentence: 'It was removed after the letter was written. Nothing was done.' };
    throw error;
  }
}
