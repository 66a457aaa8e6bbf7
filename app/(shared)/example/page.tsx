import { SharedPlan } from '@/components/shared-plan/shared-plan';
import { exampleView } from '@/lib/plan/plans/example-plan';
import { isLegendRead } from '@/lib/server/legend';

export const metadata = { title: 'An example plan' };

/** The shared plan of an invented person, as a reader of a share link sees theirs. */
export default async function ExamplePage() {
  return (
    <>
      <aside className="text-small mx-auto max-w-[760px] border-b border-rule px-6 py-4" aria-label="About this example">
        <p>
          This is an example with invented people. A mentor reads a plan like this through a link, without an account.{' '}
          <a href="/sign-up">Start a plan</a>
        </p>
      </aside>
      <SharedPlan view={exampleView} endsOn={null} isFirstVisit isLegendRead={await isLegendRead()} />
    </>
  );
}
