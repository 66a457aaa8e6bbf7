import 'server-only';
import { confirmSchema, dismissSchema, saySuggestion } from '@/lib/plan/inbox/suggestion';
import { sayDay } from '@/lib/plan/words/say';
import type { Answer } from './answer';
import type { Holder } from './open-answer';

const over = {
  confirmed: 'It is logged.',
  not_happened: 'You said it didn’t happen.',
  not_conversation: 'You said it wasn’t a conversation.',
};

const asking =
  (button: string): Answer['ask'] =>
  async ({ planner, claim, today }) => {
    const { kind, day, state, people } = await planner.inbox.find(claim.row);
    const says = `${saySuggestion(
      kind,
      people.map(({ name }) => name),
    )}, ${sayDay(day, today)}`;
    return state === 'open' ? { title: says, button } : { title: says, sentence: over[state] };
  };

export const itHappened: Answer = {
  ask: asking('It happened: log it'),
  async carryOut(holder) {
    const { items } = confirmSchema.parse({ items: [{ id: holder.claim.row, line: '', outcome: null }] });
    return { undo: (await holder.planner.inbox.confirm(items, planIdOf(holder))).undo };
  },
};

export const itDidNotHappen: Answer = {
  ask: asking('It didn’t happen'),
  carryOut: async ({ planner, claim }) => ({
    undo: await planner.inbox.dismiss(dismissSchema.parse({ ids: [claim.row], state: 'not_happened' })),
  }),
};

const planIdOf = ({ plan }: Holder) => plan?.id ?? '';
