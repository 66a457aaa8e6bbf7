import type { FeedbackKind, InteractionKind, OutcomeKind, StepKind } from '@/lib/plan/words/words';
import type { When } from './calendar';
import type { Who } from './people';
import type { GoalKey } from './plans';

/** An outcome. `reportedBack`: how long ago, and what it led to; `thanked`: when. */
export type Result = {
  kind: OutcomeKind;
  text: string;
  given?: true;
  thanked?: When;
  reportedBack?: readonly [ago: number, report: string];
  led?: Who;
};

/** A conversation, and the step it completed when one was planned that many days ago. */
export type DemoConversation = {
  ago: When;
  with: Who;
  kind: InteractionKind;
  line: string;
  step?: readonly [kind: StepKind, title: string, saidAgo: number];
  result?: Result;
  nothing?: true;
};

/** A message that waited for an answer; `closed` when none came. */
export type Outreach = {
  ago: number;
  with: Who;
  kind: InteractionKind;
  line: string;
  followedUp?: readonly number[];
  answered?: number;
  /** How many days ago their automatic answer came, and for how many more days from today it holds. */
  outOfOffice?: readonly [saidAgo: number, daysLeft: number];
  closed?: number;
};

/** A step that is no conversation: `done` and `dropped` are days ago; with neither it is still open. */
export type DemoStep = {
  due: When;
  kind: StepKind;
  title: string;
  with?: Who;
  goal?: GoalKey;
  done?: When;
  dropped?: number;
  /** How many days ago it was moved, and to which day, also in days ago. */
  moved?: { ago: number; to: number };
  result?: Result;
};

/** A step to come, in days from today; `atTime` and `place` as on its form. */
export type PlannedStep = {
  in: number;
  kind: StepKind;
  title: string;
  with?: Who;
  goal?: GoalKey;
  atTime?: string;
  place?: string;
  /** The rule of one that repeats. */
  recurrence?: string;
  /** Its if-then plan. */
  cue?: string;
  response?: string;
};

/** Feedback on the plan and what became of it. `throughLink`: left through the first share link. */
export type Said = {
  ago: number;
  who: Who;
  throughLink?: true;
  kind: FeedbackKind;
  text: string;
  answered?: readonly [ago: number, did: string];
};
