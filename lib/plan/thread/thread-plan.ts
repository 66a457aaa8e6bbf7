import type { Day, Pause } from '../time/day';
import type { Direction, FeedbackKind, InteractionKind, KeyConnectionRole, OutcomeKind, StepKind } from '../words/words';

/** The rows that the thread is drawn from, with only the fields it reads. */
export type ThreadPlan = {
  goals: readonly ThreadGoal[];
  keyConnections: readonly ThreadConnection[];
  people: readonly ThreadPerson[];
  steps: readonly ThreadStep[];
  /** At least the interactions that an outcome points to. */
  interactions: readonly ThreadInteraction[];
  outcomes: readonly ThreadOutcome[];
  feedback: readonly ThreadFeedback[];
  pauses: readonly Pause[];
  today: Day;
};

export type ThreadGoal = { id: string; startsOn: Day; createdAt: Date };

export type ThreadConnection = {
  id: string;
  goalId: string;
  personId: string;
  role: KeyConnectionRole | null;
  reason: string;
  createdAt: Date;
};

export type ThreadPerson = {
  id: string;
  display: string;
  rhythmDays: number | null;
  lastContactOn: Day | null;
  /** The day of an outreach that has no answer yet. */
  waitingSince: Day | null;
};

export type ThreadStep = {
  id: string;
  goalId: string | null;
  personId: string | null;
  /** Who else it is with. */
  others?: readonly { id: string }[];
  kind: StepKind;
  title: string;
  dueOn: Day;
  doneOn: Day | null;
  droppedOn: Day | null;
  nothingCameOfIt: boolean;
};

type ThreadInteraction = { id: string; kind: InteractionKind; happenedOn: Day; stepId: string | null };

export type ThreadOutcome = {
  id: string;
  personId: string;
  stepId: string | null;
  interactionId: string | null;
  kind: OutcomeKind;
  direction: Direction;
  text: string;
  happenedOn: Day;
  reportBackBy: Day | null;
  reportedBackOn: Day | null;
  thankedOn: Day | null;
};

export type ThreadFeedback = {
  id: string;
  personId: string | null;
  /** The author's name, when they are not in the address book. */
  fromName?: string;
  kind: FeedbackKind | null;
  text: string;
  receivedOn: Day;
  answeredOn: Day | null;
};
