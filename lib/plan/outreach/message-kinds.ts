import type { StepKind } from '../words/words';

/** What a message is for. */
export const messageKinds = ['first', 'follow_up', 'thanks', 'introduction', 'reconnect', 'mentor'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageKindLabels: Record<MessageKind, string> = {
  first: 'First message',
  follow_up: 'Follow-up',
  thanks: 'Thank-you',
  introduction: 'Ask for an introduction',
  reconnect: 'Reconnect',
  mentor: 'Ask a mentor',
};

const kindOfStep: Partial<Record<StepKind, MessageKind>> = {
  reach_out: 'first',
  coffee_chat: 'first',
  schedule_meeting: 'first',
  follow_up: 'follow_up',
  thank: 'thanks',
  report_back: 'thanks',
  ask_introduction: 'introduction',
};

/** The message that a step is about; undefined for a step without one. */
export const messageOfStep = (kind: StepKind): MessageKind | undefined => kindOfStep[kind];
