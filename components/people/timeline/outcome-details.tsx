import { sayDay, sayRelative } from '@/lib/plan/words/say';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { draftOfOutcome } from '../../outcomes/outcome-draft';
import { ReportBack } from '../../outcomes/report-back';
import { ThanksDialog } from '../../outcomes/thanks-dialog';
import { TimelineBranch } from '../../thread/timeline';
import { ActionButton } from '../../ui/action-button';
import { EntryMenu } from './entry-menu';
import type { TimelineActions } from './timeline-actions';
import type { TimelineOutcome, TimelinePerson } from './timeline-items';

type Props = { person: TimelinePerson; actions: TimelineActions; goal?: string | null };

export const Outcomes = ({ outcomes, ...props }: Props & { outcomes: TimelineOutcome[] }) =>
  outcomes.map((outcome) => <Outcome key={outcome.id} outcome={outcome} {...props} />);

function Outcome({ outcome, goal, ...props }: Props & { outcome: TimelineOutcome }) {
  return (
    <>
      <TimelineBranch shape="diamond">
        <p>{outcome.text}</p>
        <OutcomeDetails outcome={outcome} goal={goal} {...props} />
      </TimelineBranch>
      <Closing outcome={outcome} {...props} />
    </>
  );
}

/** "Advice received, for Talk with 18 product managers", with a menu. */
export function OutcomeDetails({ outcome, goal, person, actions }: Props & { outcome: TimelineOutcome }) {
  const { id, title, mayThank, introducedId, introduced, thankedOn } = outcome;
  return (
    <>
      <p className="text-small text-ink-soft">
        {title}
        {introduced && (
          <>
            , to <a href={`/people/${introducedId}`}>{introduced}</a>
          </>
        )}
        {goal && `, for ${goal}`}
        {thankedOn && `, thanked on ${sayDay(thankedOn, person.today)}`}
      </p>
      <EntryMenu label="More about this outcome">
        {mayThank && <ThanksDialog outcome={{ id, name: person.name, text: outcome.text }} thank={actions.thankForOutcome} />}
        <OutcomeDialog
          open="Edit"
          draft={draftOfOutcome({ ...outcome, personId: person.id })}
          person={person.display}
          introduced={introduced}
          save={actions.saveOutcome}
        />
        <ActionButton action={actions.removeOutcome} values={{ id }}>
          Remove
        </ActionButton>
      </EntryMenu>
    </>
  );
}

/** The report back that advice, an introduction or a referral asks for: owed, or done. */
export function Closing({ outcome, person, actions }: Omit<Props, 'goal'> & { outcome: TimelineOutcome }) {
  const { reportBackBy, answeredOn, answer } = outcome;
  const { name, today } = person;
  if (answeredOn) {
    return (
      <TimelineBranch shape="clear">
        <p>
          Reported back to {name} <span className="text-small text-ink-soft">{sayDay(answeredOn, today)}</span>
        </p>
        {answer && <p className="text-small text-ink-soft">{answer}</p>}
      </TimelineBranch>
    );
  }
  if (!reportBackBy) return null;
  return (
    <TimelineBranch shape={reportBackBy < today ? 'late' : 'owed'}>
      <p>
        Report back by {sayDay(reportBackBy, today)} <span className="text-ink-soft">{sayRelative(reportBackBy, today)}</span>
      </p>
      <ReportBack open={`Tell ${name} what you did`} outcome={{ id: outcome.id, name, text: outcome.text }} report={actions.reportBack} />
    </TimelineBranch>
  );
}
