import { notFound } from 'next/navigation';
import { Letter } from '@/components/window/letter';
import { mentorView } from '@/lib/plan/mentor-view';
import { previewSchema } from '@/lib/plan/share';
import { currentPlanner } from '@/lib/server/current-planner';
import { sharedPlanOf } from '@/lib/server/shared-plan';

export const metadata = { title: 'As the reader sees it' };

/** Exactly what a reader of such a link would see: the same rows, the same rules, the same letter. */
export default async function PreviewPage({ searchParams }: PageProps<'/sharing/preview'>) {
  const [planner, asked] = await Promise.all([currentPlanner(), searchParams]);
  const dial = previewSchema.safeParse(asked);
  if (!dial.success) notFound();
  const { account, plan, today, away } = planner;
  const { name: reader, question } = dial.data;
  const shared = await sharedPlanOf(planner, plan, {
    planner: account.name,
    reader,
    shareId: null,
    question,
    today,
    weekStart: account.weekStart,
    away,
    since: null,
  });
  return <Letter view={mentorView(shared, dial.data)} endsOn={null} isFirstVisit />;
}
