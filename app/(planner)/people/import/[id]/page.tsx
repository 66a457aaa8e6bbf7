import { currentPlanner } from '@/lib/server/current-planner';
import { AskingRoom } from './asking-room';
import { BatchRoom } from './batch-room';

export const metadata = { title: 'A file of people' };

export default async function BatchPage({ params, searchParams }: PageProps<'/people/import/[id]'>) {
  const [planner, { id }, query] = await Promise.all([currentPlanner(), params, searchParams]);
  const batch = await planner.imports.find(id);
  return batch.state === 'asking' ? <AskingRoom batch={batch} /> : <BatchRoom planner={planner} batch={batch} query={query} />;
}
