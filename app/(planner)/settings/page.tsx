import { Room } from '@/components/ui/room';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const planner = await currentPlanner();
  return <Room title="Settings" lead={planner.plan.objective} />;
}
