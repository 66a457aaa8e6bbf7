import 'server-only';
import { headers } from 'next/headers';
import { processShared } from '@/lib/process-shared.mjs';

/** An action was found, and what it was given could be read: whatever goes wrong from here on is not the sender's doing. */
export async function markCallRead(): Promise<void> {
  processShared.unreadCalls?.delete((await headers()).get('x-request-id') ?? '');
}
