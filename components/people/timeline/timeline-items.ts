import type { OutreachSaid } from '@/lib/plan/outreach/outreach-state-words';
import type { Moment } from '@/lib/plan/people/person-timeline';
import type { IfThen } from '@/lib/plan/step/if-then';
import type { Day } from '@/lib/plan/time/day';
import type { Direction, FeedbackKind, InteractionKind, OutcomeKind, StepKind } from '@/lib/plan/words/words';

export type TimelineInteraction = {
  id: string;
  version: number;
  kind: InteractionKind;
  title: string;
  happenedOn: Day;
  line: string;
  isOutreach: boolean;
  answeredOn: Day | null;
  followedUpOn: Day | null;
  followedUpAgainOn: Day | null;
  closedOn: Day | null;
  outOfOfficeUntil: Day | null;
  /** What an outreach without an answer asks for. */
  asks?: OutreachSaid;
  stepId: string | null;
  /** Who else was there. */
  others: readonly { id: string; display: string }[];
};

export type TimelineStep = IfThen & {
  id: string;
  version: number;
  planId: string;
  goalId: string | null;
  goal: string | null;
  personId: string | null;
  person: string | null;
  /** Who else it is with. */
  others: readonly { id: string; display: string }[];
  kind: StepKind;
  title: string;
  dueOn: Day;
  atTime: string;
  place: string;
  notes: string;
  recurrence: string;
  doneOn: Day | null;
  droppedOn: Day | null;
  nothingCameOfIt: boolean;
};

export type TimelineOutcome = {
  id: string;
  version: number;
  kind: OutcomeKind;
  /** "Advice received". */
  title: string;
  direction: Direction;
  text: string;
  happenedOn: Day;
  stepId: string | null;
  interactionId: string | null;
  reportBackBy: Day | null;
  /** When you reported back, and what you said. */
  answeredOn: Day | null;
  answer: string;
  thankedOn: Day | null;
  /** Whether to thank for it is still possible, and no report back does so. */
  mayThank?: boolean;
  introducedId: string | null;
  introduced: string | null;
};

export type TimelineFeedback = {
  id: string;
  kind: FeedbackKind | null;
  title: string;
  text: string;
  happenedOn: Day;
  answeredOn: Day | null;
  answer: string;
};

export type TimelineEvent = Moment<TimelineInteraction, TimelineStep, TimelineOutcome, TimelineFeedback>;

/** The person of the timeline: `name` is their first name where there is one. */
export type TimelinePerson = { id: string; name: string; display: string; today: Day };
