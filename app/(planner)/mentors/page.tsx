import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Mentors' };

export default async function MentorsPage() {
  const planner = await currentPlanner();
  return <Room title="Mentors" lead={planner.plan.objective} />;
}
