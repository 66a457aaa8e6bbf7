import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'People' };

export default async function PeoplePage() {
  const planner = await currentPlanner();
  return <Room title="People" lead={planner.plan.objective} />;
}
