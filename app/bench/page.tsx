import { notFound } from 'next/navigation';
import { currentPlanner } from '@/lib/server/current-planner';
import { environment } from '@/lib/server/environment';

/** The bare page that `npm run bench` compares with the others, and nothing else. Like the raw page it asks for the owner and 50 people. */
export default async function BarePage() {
  if (!environment().isBench) notFound();
  const { account, plan, today, currentPauses: pauses, peopleList } = await currentPlanner();
  const { rows } = await peopleList.page({}, { planId: plan.id, today, pauses });
  return (
    <p>
      {account.name}: {rows.map(({ display }) => display).join(', ')}
    </p>
  );
}
