import type { DemoConversation } from '../conversation';

/** Before the plan began, and what belongs to the other plan. */
export const besideThePlan: DemoConversation[] = [
  { ago: 510, with: 'paulo', kind: 'event', line: 'The opening of the depot pilot.' },
  { ago: 480, with: 'walter', kind: 'phone_call', line: 'He read me the standard he wrote, over the phone.' },
  { ago: 455, with: 'siobhan', kind: 'meeting', line: 'Her last week before Severn.' },
  { ago: 430, with: 'maren', kind: 'email', line: 'Maps of the northern grid, with coffee stains.' },
  { ago: 415, with: 'owen', kind: 'video_call', line: 'Innovation is a budget line at his place.' },
  { ago: 240, with: 'lucia', kind: 'email', line: 'She would write me a letter if one were needed.' },
  { ago: 90, with: 'tom', kind: 'meeting', line: 'Twenty-one kilometres, most of them talking.' },
  {
    ago: 41,
    with: 'zsofia',
    kind: 'video_call',
    line: 'Nine hundred submissions, forty slots. She reads the first two lines.',
    step: ['reach_out', 'Ask Zsófia how a programme is made', 43],
    result: { kind: 'insight', text: 'The first two lines are the talk', thanked: 40 },
  },
  {
    ago: 20,
    with: 'catarina',
    kind: 'meeting',
    line: 'Stood up, said it, sat down, said it again.',
    step: ['schedule_meeting', 'An hour with Catarina', 30],
    result: { kind: 'feedback', text: 'Stop apologising for the numbers', thanked: 19 },
  },
];
