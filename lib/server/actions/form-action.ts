import 'server-only';
import { refresh } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { AlreadyAnswered, AlreadyDone, CannotUndo, isQuotaReached, StaleRow } from '@/db/errors';
import { writtenNumber } from '@/lib/plan/goal/typed-number';
import type { FormResult } from '../../form-result';
import { type CurrentPerson, type CurrentPlanner, hasPlan, personFor } from '../current-planner';
import { logError } from '../log-error';
import { TooManyHashes } from '../sign-in/password';
import { markCallRead } from './mark-call-read';
import { isTooBusy } from './too-busy';
import { sayTooManyWrites, secondsUntilWrite } from './write-quota';

/** Messages by field (`root` for the whole form): the change was not made. */
type Refusal = Record<string, string>;

class Done {
  constructor(readonly result: Omit<Extract<FormResult, { ok: true }>, 'ok'>) {}
}

/** Says more than "saved": a sentence for the toast, how to undo it, where to go. */
export const done = (result: Done['result']) => new Done(result);

type Change<Who, Values> = (who: Who, values: Values) => Promise<Refusal | Done | undefined>;

/** The only way to write a server action: who, then what, then the change, then a fresh page. */
export const formAction = <S extends z.ZodType>(schema: S, change: Change<CurrentPlanner, z.output<S>>) =>
  personAction(schema, async (person, values) =>
    hasPlan(person) ? await change(person, values) : { root: 'Create a plan first. It takes five short steps.' },
  );

/** The same for what needs no plan: the account, the first plan itself. */
export const personAction =
  <S extends z.ZodType>(schema: S, change: Change<CurrentPerson, z.output<S>>) =>
  async (draft: z.input<S>, submission: string): Promise<FormResult> => {
    await markCallRead();
    const key = submissionSchema.safeParse(submission);
    if (!key.success) return refused({ root: 'This form is out of date. Reload the page; your text will be kept.' });
    const person = await personFor(key.data);
    if (!person) return refused({ root: 'You are signed out. Sign in again in another tab, then save: your text is still here.' });
    return carryOut(schema, draft, async (values) => {
      const seconds = secondsUntilWrite(person.account.id, person.now);
      return seconds > 0 ? { root: sayTooManyWrites(seconds) } : change(person, values);
    });
  };

/** The same without a session: sign-up, a new password. */
export const visitorAction =
  <S extends z.ZodType>(schema: S, change: (values: z.output<S>) => Promise<Refusal | Done | undefined>) =>
  async (draft: z.input<S>): Promise<FormResult> => {
    await markCallRead();
    return carryOut(schema, draft, change);
  };

async function carryOut<S extends z.ZodType>(
  schema: S,
  draft: unknown,
  change: (values: z.output<S>) => Promise<Refusal | Done | undefined>,
): Promise<FormResult> {
  const parsed = schema.safeParse(draft);
  if (!parsed.success) return refused(messagesOf(parsed.error));
  try {
    const answer = await change(parsed.data);
    if (answer && !(answer instanceof Done)) return refused(answer);
    refresh();
    return { ok: true, ...answer?.result };
  } catch (error) {
    return answerTo(error);
  }
}

function answerTo(error: unknown): FormResult {
  unstable_rethrow(error); // A redirect, or a missing row.
  if (error instanceof AlreadyDone) return { ok: true };
  if (error instanceof CannotUndo) return refused({ root: error.message });
  if (error instanceof AlreadyAnswered) {
    refresh(); // What was answered leaves the list.
    return refused({ root: error.message });
  }
  if (error instanceof StaleRow) {
    return { ...refused({ root: 'This was changed in another tab. Both versions are below.' }), stored: asTyped(error.stored) };
  }
  if (error instanceof TooManyHashes) return refused({ root: error.message });
  if (isTooBusy(error) || isQuotaReached(error)) return refused({ root: error.message });
  const id = logError(error);
  return refused({ root: `That was not saved. Your text is still here; please try again. (${id})` });
}

const submissionSchema = z.string().regex(/^[\w-]{16,64}$/);

const refused = (fields: Refusal): Extract<FormResult, { ok: false }> => ({ ok: false, fields });

const messagesOf = (error: z.ZodError): Refusal =>
  Object.fromEntries(error.issues.toReversed().map((issue) => [issue.path.join('.') || 'root', issue.message]));

/** A stored row as its form would show it, so that a number taken over from it can be sent unchanged. */
const asTyped = (stored: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, typeof value === 'number' ? writtenNumber(value) : value]));
