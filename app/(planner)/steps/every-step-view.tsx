import { StepList } from '@/components/steps/step-list';
import { Section } from '@/components/ui/page/page';
import { Pages } from '@/components/ui/page/pages';
import { stepsPerPage } from '@/lib/plan/step/step-pages';
import { pageAt, pageOf } from '@/lib/plan/words/page-of';
import type { CurrentPlanner } from '@/lib/server/current-planner';
import { stepActs } from './step-acts';

const titles = { open: 'All open steps', closed: 'All closed steps' };

export type Shown = keyof typeof titles;

export const isShown = (asked: unknown): asked is Shown => typeof asked === 'string' && asked in titles;

/** Every open or every closed step of the plan, by pages. */
export async function EveryStepView({ planner, shown, page: asked }: { planner: CurrentPlanner; shown: Shown; page: unknown }) {
  const { plan, today, steps } = planner;
  const { page, found } = await pageAt(
    pageOf(asked),
    (wanted) => steps[shown](plan.id, wanted),
    (rows) => rows,
  );
  return (
    <Section id="every-step" title={titles[shown]}>
      {found.length === 0 ? (
        <p className="soft">None yet.</p>
      ) : (
        <StepList steps={found.slice(0, stepsPerPage)} today={today} act={stepActs} />
      )}
      <Pages page={page} perPage={stepsPerPage} hasMore={found.length > stepsPerPage} address={(to) => `/steps?show=${shown}&page=${to}`} />
    </Section>
  );
}
