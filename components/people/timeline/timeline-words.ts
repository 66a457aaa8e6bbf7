import { sayOutreach } from '@/lib/plan/outreach/outreach-state-words';
import type { OutreachCalendar, OutreachDays, OutreachPlace } from '@/lib/plan/outreach/waiting-outreach';
import { wantsReport } from '@/lib/plan/step/report-back';
import type { Day } from '@/lib/plan/time/day';
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

type Waiting = OutreachDays & { kind: InteractionKind; isOutreach: boolean };

type Rows<Interaction, Outcome, Feedback> = {
  interactions: readonly Interaction[];
  outcomes: readonly Outcome[];
  feedback: readonly Feedback[];
};

/** The rows of a thread with the words for their kinds and what the rules say, chosen on the server: as script that would be kilobytes. */
export function inWords<
  Interaction extends Waiting,
  Outcome extends { kind: OutcomeKind; direction: Direction; thankedOn: Day | null },
  Feedback extends { kind: FeedbackKind | null },
>({ interactions, outcomes, feedback }: Rows<Interaction, Outcome, Feedback>, place: OutreachPlace, calendar: OutreachCalendar) {
  return {
    interactions: interactions.map((row) => ({ ...row, title: interactionKindLabels[row.kind], ...asking(row) })),
    outcomes: outcomes.map((row) => ({
      ...row,
      title: `${outcomeKindLabels[row.kind]} ${directionLabels[row.direction].toLowerCase()}`,
      ...(row.direction === 'received' && row.thankedOn === null && !wantsReport(row) && { mayThank: true }),
    })),
    feedback: feedback.map((row) => ({ ...row, title: row.kind ? `Feedback: ${feedbackKindLabels[row.kind].toLowerCase()}` : 'Feedback' })),
  };

  function asking(row: Interaction) {
    return row.isOutreach && row.answeredOn === null ? { asks: sayOutreach({ ...row, ...place }, calendar) } : {};
  }
}
