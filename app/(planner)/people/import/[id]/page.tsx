import { notesIn, questionIn } from '@/lib/import/csv/table-question';
import { currentPlanner } from '@/lib/server/current-planner';
import { ColumnsView } from './columns-view';
import { ImportView } from './import-view';

export const metadata = { title: 'A file of people' };

export default async function BatchPage({ params, searchParams }: PageProps<'/people/import/[id]'>) {
  const [planner, { id }, query] = await Promise.all([currentPlanner(), params, searchParams]);
  const batch = await planner.imports.find(id);
  const question = questionIn(batch);
  return question && (batch.state === 'asking' || query.columns === 'choose') ? (
    <ColumnsView batch={batch} question={question} />
  ) : (
    <ImportView planner={planner} batch={batch} question={question} notes={notesIn(batch)} query={query} />
  );
}
