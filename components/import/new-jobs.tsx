import type { FormAction } from '@/lib/form-result';
import type { Difference } from '@/lib/import/matching/differences';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayCount } from '@/lib/plan/words/say';
import { StepDialog } from '../steps/step-dialog';
import { newStep } from '../steps/step-draft';
import { Section } from '../ui/page/page';
import { Row, Rows } from '../ui/rows';

type Props = {
  /** The first of `total`. */
  jobs: readonly { personId: string; name: string; json: string; isPlanned: boolean }[];
  total: number;
  planId: string;
  goals: readonly { id: string; statement: string }[];
  today: Day;
  save: FormAction<StepDraft>;
};

/** People whose job changed with this import: a reason to write. */
export const NewJobs = ({ jobs, total, planId, goals, today, save }: Props) => (
  <Section
    id="jobs"
    title="A new job is a good reason to write"
    aside={total > jobs.length ? `The first ${jobs.length} of ${sayDigits(total)}` : sayCount(total, 'person', 'people')}
  >
    <Rows label="New jobs">
      {jobs.map(({ personId, name, json, isPlanned }) => (
        <Row
          key={personId}
          end={
            isPlanned ? (
              <span className="text-small text-ink-soft">A step is planned</span>
            ) : (
              <StepDialog
                look="quiet"
                open="Congratulate"
                draft={newStep({ planId, personId, kind: 'reach_out', title: `Congratulate ${name} on the new job` }, today)}
                person={name}
                goals={goals}
                save={save}
              />
            )
          }
        >
          <a href={`/people/${personId}`}>{name}</a>
          <p className="text-small">{jobOf(json)}</p>
        </Row>
      ))}
    </Rows>
  </Section>
);

function jobOf(json: string) {
  const { differences } = JSON.parse(json) as { differences: Difference[] };
  return differences
    .flatMap((difference) =>
      (difference.field === 'position' || difference.field === 'organization') && 'after' in difference
        ? [difference.before ? `${difference.before} → ${difference.after}` : difference.after]
        : [],
    )
    .join('; ');
}
