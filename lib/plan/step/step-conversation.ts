import type { InteractionKind, StepKind } from '../words/words';

/** Kinds of steps that are conversations, which can be logged once done. An outreach waits for its answer. */
const conversations: Partial<Record<StepKind, { kind: InteractionKind; isOutreach: boolean }>> = {
  coffee_chat: { kind: 'coffee_chat', isOutreach: false },
  schedule_meeting: { kind: 'meeting', isOutreach: false },
  reach_out: { kind: 'message', isOutreach: true },
  follow_up: { kind: 'message', isOutreach: false },
};

/** How a step of this kind is logged, or undefined for one that is no conversation. */
export const conversationOf = (kind: StepKind) => conversations[kind];

/** Kinds of steps whose tick says that the conversation took place. A meeting to find a time for, or a message, says so by what was said. */
export const isConversationOnceDone = (kind: StepKind): boolean => kind === 'coffee_chat';

/** What one line about a step that is done becomes: a conversation, or an outcome alone; null where it is not asked for. */
export function lineBecomes({ kind, personId }: { kind: StepKind; personId: string | null }): 'conversation' | 'outcome' | null {
  const conversation = conversationOf(kind);
  if (personId === null || conversation?.isOutreach) return null;
  if (conversation) return 'conversation';
  return asksOutcome({ kind }) ? 'outcome' : null;
}

/** False for a step that thanks, reports back or prepares: no outcome is expected of it. */
export const asksOutcome = ({ kind }: { kind: StepKind }) => !['thank', 'report_back', 'prepare'].includes(kind);

const homework: readonly StepKind[] = ['prepare', 'learn', 'thank', 'share_something', 'report_back'];

/** Whether a conversation on its day is likely what the step was planned for. */
export const mayBeConversation = (kind: StepKind): boolean => !homework.includes(kind);
