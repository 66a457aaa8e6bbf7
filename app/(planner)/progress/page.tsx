import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Progress' };

export default async function ProgressPage() {
  const planner = await currentPlanner();
  return <Room title="Progress" lead={planner.plan.objective} />;
}
