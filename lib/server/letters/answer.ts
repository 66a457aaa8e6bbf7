import 'server-only';
import type { Entry } from '@/lib/plan/letters/entry';
import type { Holder } from './open-answer';

/** What a page shows: a question with its button, or only what is true by now. */
export type Shown = { title: string; sentence?: string; button?: string; entry?: Entry };

export type Answer = {
  /** Reads and changes nothing. @throws MissingRow */
  ask: (holder: Holder, isUsed: boolean) => Promise<Shown>;
  /** @returns how to take it back, where that is possible, or that what was typed cannot be saved @throws MissingRow, AlreadyDone */
  carryOut: (holder: Holder, form: FormData) => Promise<{ undo: string } | 'refused' | undefined>;
};
