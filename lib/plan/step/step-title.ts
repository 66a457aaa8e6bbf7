import type { StepKind } from '../words/words';

/** The default title of a step; `name` is empty for a step without people. */
export function stepTitleOf(kind: StepKind, name: string): string {
  const [alone, withSomeone] = titles[kind];
  return name ? withSomeone.replace('*', name) : alone;
}

const titles: Record<StepKind, readonly [alone: string, withSomeone: string]> = {
  attend_event: ['Go to an event', 'Go to an event with *'],
  schedule_meeting: ['Find a time to meet', 'Find a time to meet *'],
  coffee_chat: ['Have a coffee', 'Have a coffee with *'],
  reach_out: ['Reach out', 'Reach out to *'],
  follow_up: ['Follow up', 'Follow up with *'],
  thank: ['Say thank you', 'Thank *'],
  ask_introduction: ['Ask for an introduction', 'Ask * for an introduction'],
  make_introduction: ['Make an introduction', 'Make an introduction for *'],
  share_something: ['Share something useful', 'Share something useful with *'],
  report_back: ['Report back', 'Report back to *'],
  prepare: ['Prepare a conversation', 'Prepare the conversation with *'],
  learn: ['Read up on it', 'Read up on what * does'],
};
