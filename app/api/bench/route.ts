import { notFound } from 'next/navigation';
import { spent } from '@/lib/server/actions/spent';
import { environment } from '@/lib/server/environment';

/** Figures for `npm run bench`; it is there only for that. */
export function GET() {
  if (!environment().BENCH) notFound();
  return Response.json(spent());
}
