import { processShared } from '@/lib/process-shared.mjs';
import { isReady } from '@/lib/server/readiness';

export const dynamic = 'force-dynamic';

/** A change could be saved, and the process is not about to stop. Mail that fails is said, but the app is of use without it. */
export async function GET() {
  if (!(await isReady())) return new Response('not ready\n', { status: 503 });
  const { mailFailing } = processShared;
  return new Response(mailFailing ? `ready\nmail is failing since ${mailFailing.since}: ${mailFailing.says}\n` : 'ready\n');
}
