import 'server-only';
import {
  type ChosenKind,
  chosenKindLabels,
  isChosen,
  letterChoicesIn,
  lettersDraft,
  lettersSchema,
  storedChoices,
  without,
} from '@/lib/plan/letters/letter-choices';
import type { Answer } from './answer';

/** One click ends one kind of letter. */
export const unsubscribe: Answer = {
  async ask({ account, claim }) {
    const kind = claim.row as ChosenKind;
    const title = `“${chosenKindLabels[kind]}” letters`;
    if (!isChosen(kind, letterChoicesIn(account.letters))) return { title, sentence: 'They are off.' };
    return { title, sentence: 'They are on.', button: 'Stop these letters' };
  },
  async carryOut({ planner, account, claim, today }) {
    const { since, ...choices } = letterChoicesIn(account.letters);
    await planner.settings.save({ letters: storedChoices(without(claim.row as ChosenKind, choices), since ?? today) });
    return undefined;
  },
};

/** Which letters come, and when. */
export const changeLetters: Answer = {
  ask: async ({ account }) => ({
    title: 'Your letters',
    entry: { kind: 'letters', draft: lettersDraft(letterChoicesIn(account.letters)) },
    button: 'Save',
  }),
  async carryOut({ planner, today }, form) {
    const typed = lettersSchema.safeParse(Object.fromEntries(form));
    if (!typed.success) return 'refused';
    await planner.settings.save({ letters: storedChoices(typed.data, today) });
    return undefined;
  },
};
