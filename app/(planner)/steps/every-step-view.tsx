import { StepList } from '@/components/steps/step-list';
import { StepsFilter } from '@/components/steps/steps-filter';
import { Section } from '@/components/ui/page/page';
import { Pages } from '@/components/ui/page/pages';
import { stepsAddress } from '@/lib/plan/step/step-filter';
import { stepsPerPage } from '@/lib/plan/step/step-pages';
import { pageAt, pageOf } from '@/lib/plan/words/page-of';
import { stepActs } from './step-acts';
import { peopleOf, type ViewProps } from './step-view';

const titles = { open: 'All open steps', closed: 'All closed steps' };

export type Shown = keyof typeof titles;

export const isShown = (asked: unknown): asked is Shown => typeof asked === 'string' && asked in titles;

/** Every open or every closed step of the plan, by pages. */
export async function EveryStepView({ planner, filter, goals, shown, page: asked }: ViewProps & { shown: Shown; page: unknown }) {
  const { plan, today, steps } = planner;
  const { page, found } = await pageAt(
    pageOf(asked),
    (wanted) => steps[shown](plan.id, wanted, filter),
    (rows) => rows,
  );
  const people = await peopleOf(planner, found, filter);
  return (
    <Section id="every-step" title={titles[shown]}>
      <StepsFilter filter={filter} view={{ show: shown }} goals={goals} people={people} />
      {found.length === 0 ? (
        <p className="text-ink-soft">None yet.</p>
      ) : (
        <StepList steps={found.slice(0, stepsPerPage)} today={today} act={stepActs} />
      )}
      <Pages
        page={page}
        perPage={stepsPerPage}
        hasMore={found.length > stepsPerPage}
        address={(to) => stepsAddress(filter, { show: shown, page: to })}
      />
    </Section>
  );
}
