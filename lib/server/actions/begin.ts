import 'server-only';
import { headers } from 'next/headers';
import { shared } from '@/lib/process-shared.mjs';

/** An action was found, and what it was given could be read: whatever goes wrong from here on is not the sender's doing. */
export async function begin(): Promise<void> {
  shared.unreadCalls?.delete((await headers()).get('x-request-id') ?? '');
}
