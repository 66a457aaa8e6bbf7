import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Plan' };

export default async function PlanPage() {
  const planner = await currentPlanner();
  return <Room title="Plan" lead={planner.plan.objective} />;
}
