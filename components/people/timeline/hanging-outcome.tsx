import { wantsReport } from '@/lib/plan/step/outcome';
import { sayDay, sayRelative } from '@/lib/plan/words/say';
import { directionLabels, outcomeKindLabels } from '@/lib/plan/words/words';
import { OutcomeDialog } from '../../outcomes/outcome-dialog';
import { draftOfOutcome } from '../../outcomes/outcome-draft';
import { ReportBack } from '../../outcomes/report-back';
import { ThanksDialog } from '../../outcomes/thanks-dialog';
import { Hang } from '../../thread/timeline';
import { ActionButton } from '../../ui/action-button';
import type { ThreadActs } from './thread-acts';
import type { ThreadOutcome, Whose } from './thread-rows';

type Props = { whose: Whose; acts: ThreadActs; goal?: string | null };

export const HangingOutcomes = ({ outcomes, ...props }: Props & { outcomes: ThreadOutcome[] }) =>
  outcomes.map((outcome) => <HangingOutcome key={outcome.id} outcome={outcome} {...props} />);

function HangingOutcome({ outcome, goal, ...props }: Props & { outcome: ThreadOutcome }) {
  return (
    <>
      <Hang shape="diamond">
        <p>{outcome.text}</p>
        <OutcomeWords outcome={outcome} goal={goal} {...props} />
      </Hang>
      <Loop outcome={outcome} {...props} />
    </>
  );
}

/** "Advice received, for Talk with 18 product managers", and what can be done about it. */
export function OutcomeWords({ outcome, goal, whose, acts }: Props & { outcome: ThreadOutcome }) {
  const { id, kind, direction, introducedId, introduced, thankedOn } = outcome;
  const mayThank = direction === 'received' && !thankedOn && !wantsReport(outcome);
  return (
    <>
      <p className="small soft">
        {outcomeKindLabels[kind]} {directionLabels[direction].toLowerCase()}
        {introduced && (
          <>
            , to <a href={`/people/${introducedId}`}>{introduced}</a>
          </>
        )}
        {goal && `, for ${goal}`}
        {thankedOn && `, thanked on ${sayDay(thankedOn, whose.today)}`}
      </p>
      <details className="moment-more">
        <summary>
          More<span className="visually-hidden"> about this outcome</span>
        </summary>
        <div className="bar">
          {mayThank && <ThanksDialog outcome={{ id, name: whose.name, text: outcome.text }} thank={acts.thankForOutcome} />}
          <OutcomeDialog
            look="mend"
            open="Change"
            draft={draftOfOutcome({ ...outcome, personId: whose.id })}
            person={whose.display}
            introduced={introduced}
            save={acts.saveOutcome}
          />
          <ActionButton action={acts.removeOutcome} values={{ id }}>
            Remove
          </ActionButton>
        </div>
      </details>
    </>
  );
}

/** The loop that advice, an introduction or a referral opens: closed once they were told what became of it. */
export function Loop({ outcome, whose, acts }: Omit<Props, 'goal'> & { outcome: ThreadOutcome }) {
  const { reportBackBy, answeredOn, answer } = outcome;
  const { name, today } = whose;
  if (answeredOn) {
    return (
      <Hang shape="clear">
        <p>
          You told {name} <span className="when">{sayDay(answeredOn, today)}</span>
        </p>
        {answer && <p className="small soft">{answer}</p>}
      </Hang>
    );
  }
  if (!reportBackBy) return null;
  return (
    <Hang shape={reportBackBy < today ? 'late' : 'owed'}>
      <p>
        Report back by {sayDay(reportBackBy, today)} <span className="soft">{sayRelative(reportBackBy, today)}</span>
      </p>
      <ReportBack open={`Tell ${name} what you did`} outcome={{ id: outcome.id, name, text: outcome.text }} report={acts.reportBack} />
    </Hang>
  );
}
