import { expect, it } from 'vitest';
import { stepKinds } from '../words/words';
import { doneSchema } from './step';
import { isConversationOnceDone, lineBecomes } from './step-conversation';
import { lineAndOutcome } from './what-came';

it('one line about a step that is done becomes a conversation where it was one, else an outcome, and nothing without a person', () => {
  const becomes = (personId: string | null) => Object.fromEntries(stepKinds.map((kind) => [kind, lineBecomes({ kind, personId })]));
  expect(becomes('ana')).toEqual({
    attend_event: 'outcome',
    schedule_meeting: 'conversation',
    coffee_chat: 'conversation',
    reach_out: null,
    follow_up: 'conversation',
    thank: null,
    ask_introduction: 'outcome',
    make_introduction: 'outcome',
    share_something: 'outcome',
    report_back: null,
    prepare: null,
    learn: 'outcome',
  });
  expect(new Set(Object.values(becomes(null)))).toEqual(new Set([null]));
  expect(stepKinds.filter(isConversationOnceDone)).toEqual(['coffee_chat']);
});

it('an outcome needs its line, and is not said twice', () => {
  expect(doneSchema.safeParse({ id: 'step', outcome: 'advice' }).error?.issues[0]?.message).toBe('Enter what came of it');
  expect(doneSchema.parse({ id: 'step' })).toEqual({ id: 'step', doneOn: null, line: '', outcome: null });
  expect(lineAndOutcome({ line: 'Ask Vera', outcome: 'advice' })).toEqual({ line: '', outcome: { kind: 'advice', text: 'Ask Vera' } });
  expect(lineAndOutcome({ line: 'He likes maps', outcome: null })).toEqual({ line: 'He likes maps', outcome: null });
});
