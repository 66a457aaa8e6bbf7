import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'More' };

export default async function MorePage() {
  const planner = await currentPlanner();
  return <Room title="More" lead={planner.plan.objective} />;
}
