import { isReady } from '@/lib/server/readiness';

export const dynamic = 'force-dynamic';

/** A change could be saved, and the process is not about to stop. */
export const GET = async () => ((await isReady()) ? new Response('ready\n') : new Response('not ready\n', { status: 503 }));
