import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Today' };

export default async function TodayPage() {
  const planner = await currentPlanner();
  return <Room title="Today" lead={planner.plan.objective} />;
}
