import { notFound } from 'next/navigation';
import { SharedPlan } from '@/components/shared-plan/shared-plan';
import { PreviewNote } from '@/components/shares/preview-note';
import { mentorView } from '@/lib/plan/sharing/mentor-view';
import { previewSchema } from '@/lib/plan/sharing/share';
import { currentPlanner } from '@/lib/server/current-planner';
import { sharedPlanOf } from '@/lib/server/guest/shared-plan';
import { isLegendRead } from '@/lib/server/legend';

export const metadata = { title: 'Preview of your shared plan' };

/** What a reader of such a link would see, from the same rows by the same rules. */
export default async function PreviewPage({ searchParams }: PageProps<'/sharing/preview'>) {
  const [planner, asked] = await Promise.all([currentPlanner(), searchParams]);
  const dial = previewSchema.safeParse(asked);
  if (!dial.success) notFound();
  const { account, plan, today, currentPauses: pauses } = planner;
  const { name, personId, question } = dial.data;
  const shared = await sharedPlanOf(planner, plan, {
    planner: account.name,
    reader: await planner.shares.readerOf({ name, personId }),
    shareId: null,
    personId,
    question,
    today,
    weekStart: account.weekStart,
    pauses,
    since: null,
    showFeedback: dial.data.showFeedback,
    page: 1,
  });
  return (
    <>
      <PreviewNote dial={dial.data} />
      <SharedPlan view={mentorView(shared, dial.data)} endsOn={null} isFirstVisit isLegendRead={await isLegendRead()} />
    </>
  );
}
