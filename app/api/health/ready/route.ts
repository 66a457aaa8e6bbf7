import { isReady } from '@/lib/server/readiness';

export const dynamic = 'force-dynamic';

/** The database answers, and the process is not about to stop. */
export const GET = () => (isReady() ? new Response('ready\n') : new Response('not ready\n', { status: 503 }));
