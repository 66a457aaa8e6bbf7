import { notFound } from 'next/navigation';
import { processUsage } from '@/lib/server/actions/process-usage';
import { keepSaving } from '@/lib/server/actions/saving';
import { currentPerson } from '@/lib/server/current-planner';
import { environment } from '@/lib/server/environment';

/** Figures for `npm run bench`; it is there only for that. */
export function GET() {
  if (!environment().isBench) notFound();
  return Response.json(processUsage());
}

/** Saves something in the signed-in account every so many milliseconds. */
export async function POST(request: Request) {
  if (!environment().isBench) notFound();
  await keepSaving(await currentPerson(), Number(new URL(request.url).searchParams.get('everyMs')));
  return new Response();
}
