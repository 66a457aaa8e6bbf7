import { notFound } from 'next/navigation';
import { PreviewNote } from '@/components/shares/preview-note';
import { Letter } from '@/components/window/letter';
import { mentorView } from '@/lib/plan/sharing/mentor-view';
import { previewSchema } from '@/lib/plan/sharing/share';
import { currentPlanner } from '@/lib/server/current-planner';
import { sharedPlanOf } from '@/lib/server/guest/shared-plan';
import { isLegendRead } from '@/lib/server/legend';

export const metadata = { title: 'Preview of your shared plan' };

/** Exactly what a reader of such a link would see: the same rows, the same rules, the same letter. */
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
  });
  return (
    <>
      <PreviewNote dial={dial.data} />
      <Letter view={mentorView(shared, dial.data)} endsOn={null} isFirstVisit isLegendRead={await isLegendRead()} />
    </>
  );
}
