import { notFound } from 'next/navigation';
import { environment } from '@/lib/server/environment';
import { spent } from '@/lib/server/spent';

/** Figures for `npm run bench`; it is there only for that. */
export function GET() {
  if (!environment().BENCH) notFound();
  return Response.json(spent());
}
