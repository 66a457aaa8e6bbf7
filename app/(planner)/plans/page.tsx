import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Plans' };

export default async function PlansPage() {
  const planner = await currentPlanner();
  return <Room title="Plans" lead={planner.plan.objective} />;
}
