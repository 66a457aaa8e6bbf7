import {
  type Direction,
  directionLabels,
  type FeedbackKind,
  feedbackKindLabels,
  type InteractionKind,
  interactionKindLabels,
  type OutcomeKind,
  outcomeKindLabels,
} from '@/lib/plan/words/words';

type Rows<Interaction, Outcome, Feedback> = {
  interactions: readonly Interaction[];
  outcomes: readonly Outcome[];
  feedback: readonly Feedback[];
};

/** The rows of a thread with the words for their kinds, chosen on the server: every label there is would be a kilobyte of script. */
export function inWords<
  Interaction extends { kind: InteractionKind },
  Outcome extends { kind: OutcomeKind; direction: Direction },
  Feedback extends { kind: FeedbackKind | null },
>({ interactions, outcomes, feedback }: Rows<Interaction, Outcome, Feedback>) {
  return {
    interactions: interactions.map((row) => ({ ...row, title: interactionKindLabels[row.kind] })),
    outcomes: outcomes.map((row) => ({ ...row, title: `${outcomeKindLabels[row.kind]} ${directionLabels[row.direction].toLowerCase()}` })),
    feedback: feedback.map((row) => ({ ...row, title: row.kind ? `Feedback: ${feedbackKindLabels[row.kind].toLowerCase()}` : 'Feedback' })),
  };
}
