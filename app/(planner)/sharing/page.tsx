import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Sharing' };

export default async function SharingPage() {
  const planner = await currentPlanner();
  return <Room title="Sharing" lead={planner.plan.objective} />;
}
