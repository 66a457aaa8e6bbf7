import 'server-only';
import { AlreadyAnswered, AlreadyDone, CannotUndo, MissingRow, StaleRow } from '@/db/errors';
import type { Became } from '@/lib/plan/letters/answer';
import { secondsUntilWrite } from '../actions/write-quota';
import { answers } from './answers';
import { buttonToken } from './button-token';
import { type Holder, openAnswer } from './open-answer';

/** What came of a press: how it stands now, the token of a button that takes it back, or how many seconds to wait. */
type Pressed = { became?: Became; undo?: string; wait?: number };

/** Does what the token of a button names, once. @returns undefined for a dead one */
export async function carryOut(token: string, form: FormData): Promise<Pressed | undefined> {
  const opened = await openAnswer(token);
  if (!opened) return undefined;
  const { holder, isExpired } = opened;
  if (isExpired) return {};
  const wait = secondsUntilWrite(holder.account.id, holder.now);
  if (wait > 0) return { wait };
  try {
    const done = await answers[holder.claim.act].carryOut(holder, form);
    if (done === 'refused') return { became: 'refused' };
    return { became: 'saved', undo: done && undoToken(holder, done.undo) };
  } catch (error) {
    if (error instanceof StaleRow) return { became: 'stale' };
    // It was done before, or is gone: the page says which.
    if ([AlreadyDone, AlreadyAnswered, MissingRow, CannotUndo].some((kind) => error instanceof kind)) return { became: 'before' };
    throw error;
  }
}

const undoToken = ({ account, letterKey, now }: Holder, row: string) =>
  buttonToken({ account: account.id, act: 'undo', row, period: '' }, letterKey, now);
