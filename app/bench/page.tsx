import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { environment } from '@/lib/server/environment';

/** The bare dynamic page that `npm run bench` measures the rooms against; it is there only for that. */
export default async function BarePage() {
  if (!environment().BENCH) notFound();
  const accept = (await headers()).get('accept');
  return <p>{accept}</p>;
}
