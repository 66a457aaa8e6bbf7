import type { DemoConversation } from '../conversation';

/** From half a year ago to four months ago. */
export const firstWeeks: DemoConversation[] = [
  {
    ago: 176,
    with: 'rui',
    kind: 'coffee_chat',
    line: 'Told him what I am after. He was less surprised than I was.',
    step: ['schedule_meeting', 'Tell Rui what I am after', 181],
    result: {
      kind: 'advice',
      text: 'Sit in on the customer panel before you ask anyone for anything',
      reportedBack: [160, 'I sat in on two panels. The second one changed my questions.'],
    },
  },
  { ago: 170, with: 'teresa', kind: 'meeting', line: 'Takes over the late-shift reports for a month, so that I have Thursdays.' },
  {
    ago: 163,
    with: 'clara',
    kind: 'coffee_chat',
    line: 'How the panel is recruited, and who it never reaches.',
    step: ['coffee_chat', 'Ask Clara how riders are asked', 169],
    result: { kind: 'insight', text: 'Night riders never answer surveys; drivers know them by name', thanked: 162 },
  },
  { ago: 156, with: 'noor', kind: 'event', line: 'First evening of the study group. Four of us, one bottle, three markets explained.' },
  {
    ago: 150,
    with: 'carlos',
    kind: 'event',
    line: 'Product sits with trading in his house, not with technology.',
    step: ['attend_event', 'Grid Futures meetup', 164],
    result: { kind: 'insight', text: 'Ask first who product reports to: it tells you what gets built', thanked: 148 },
  },
  {
    ago: 140,
    with: 'adaeze',
    kind: 'video_call',
    line: 'How she left consulting, and what she would not do again.',
    step: ['reach_out', 'Write to Adaeze', 152],
    result: { kind: 'insight', text: 'Hiring managers read the decision first and the method last', thanked: 139 },
  },
  { ago: 134, with: 'helena', kind: 'event', line: 'The lecture on batteries. She keeps a seat for people who come alone.' },
  {
    ago: 128,
    with: 'yuki',
    kind: 'coffee_chat',
    line: 'From data to product in one building, in two years.',
    step: ['coffee_chat', 'Coffee with Yuki', 136],
    result: {
      kind: 'advice',
      text: 'Own one small product where you are, even without the title',
      reportedBack: [115, 'The night-bus forecast page is mine now, with its own backlog.'],
    },
  },
];
