import type { FormAction } from '@/lib/form-result';
import { sayNewJob } from '@/lib/import/preview/new-job';
import type { StepDraft } from '@/lib/plan/step/step';
import type { Day } from '@/lib/plan/time/day';
import { sayDigits } from '@/lib/plan/words/digits';
import { sayCount } from '@/lib/plan/words/say';
import { Congratulate } from '../steps/congratulate';
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
              <Congratulate personId={personId} name={name} planId={planId} goals={goals} today={today} save={save} />
            )
          }
        >
          <a href={`/people/${personId}`}>{name}</a>
          <p className="text-small">{sayNewJob(json)}</p>
        </Row>
      ))}
    </Rows>
  </Section>
);
