import type { FormAction } from '@/lib/form-result';
import type { OutcomeDraft, ReportDraft, ThanksDraft } from '@/lib/plan/step/outcome';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayRelative } from '@/lib/plan/words/say';
import { directionLabels, outcomeKindLabels, type ThanksChannel, thanksChannelLabels } from '@/lib/plan/words/words';
import { ActionButton } from '../ui/action-button';
import { Row, Rows } from '../ui/rows';
import { OutcomeDialog } from './outcome-dialog';
import { draftOfOutcome } from './outcome-draft';
import { ReportBack } from './report-back';
import { ThanksDialog } from './thanks-dialog';

type Outcome = Parameters<typeof draftOfOutcome>[0] & {
  name: string;
  reportedBackOn: Day | null;
  report: string;
  thankedOn: Day | null;
  thankedBy: ThanksChannel | null;
};

/** What can be done about an outcome, as server actions. */
type OutcomeActs = {
  save: FormAction<OutcomeDraft>;
  report: FormAction<ReportDraft>;
  thank: FormAction<ThanksDraft>;
  remove: FormAction<{ id: string }>;
};

/** What came of something, with what is still owed for it. */
export function OutcomeList({ outcomes, today, act }: { outcomes: readonly Outcome[]; today: Day; act: OutcomeActs }) {
  return (
    <Rows>
      {outcomes.map((outcome) => (
        <Row key={outcome.id} end={<Acts outcome={outcome} act={act} />}>
          {outcome.text}
          <p className="text-small">
            {outcomeKindLabels[outcome.kind]} {directionLabels[outcome.direction].toLowerCase()}, {outcome.name},{' '}
            {sayDay(outcome.happenedOn, today)}
            {sayClosing(outcome, today)}
          </p>
        </Row>
      ))}
    </Rows>
  );
}

function Acts({ outcome, act }: { outcome: Outcome; act: OutcomeActs }) {
  const isOwed = outcome.reportBackBy !== null && outcome.reportedBackOn === null;
  return (
    <>
      {isOwed && <ReportBack outcome={outcome} report={act.report} />}
      {outcome.direction === 'received' && outcome.thankedOn === null && <ThanksDialog outcome={outcome} thank={act.thank} />}
      <OutcomeDialog look="quiet" open="Change" draft={draftOfOutcome(outcome)} person={outcome.name} save={act.save} />
      <ActionButton action={act.remove} values={{ id: outcome.id }}>
        Remove
      </ActionButton>
    </>
  );
}

function sayClosing({ reportBackBy, reportedBackOn, thankedOn, thankedBy }: Outcome, today: Day): string {
  const reported = reportedBackOn ? `; reported back on ${sayDay(reportedBackOn, today)}` : '';
  const owed = !reportedBackOn && reportBackBy ? `; report back ${sayRelative(reportBackBy, today)}` : '';
  const how = thankedBy ? `, ${thanksChannelLabels[thankedBy].toLowerCase()}` : '';
  return `${reported}${owed}${thankedOn ? `; thanked on ${sayDay(thankedOn, today)}${how}` : ''}`;
}
