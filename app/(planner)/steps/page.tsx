import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Steps' };

export default async function StepsPage() {
  const planner = await currentPlanner();
  return <Room title="Steps" lead={planner.plan.objective} />;
}
