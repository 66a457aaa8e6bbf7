import 'server-only';
import { headers } from 'next/headers';

/** The front door keeps calls here that nobody has begun with (server/unread-call.mjs): it is another module graph. */
const shared = globalThis as typeof globalThis & { throughlineUnread?: Set<string> };

/** An action was found, and what it was given could be read: whatever goes wrong from here on is not the sender's doing. */
export async function begin(): Promise<void> {
  shared.throughlineUnread?.delete((await headers()).get('x-request-id') ?? '');
}
