import 'server-only';
import { headers } from 'next/headers';

/** The client's address: server.mjs overwrites this header on every request. */
export const clientAddress = async () => (await headers()).get('x-client-address') ?? 'unknown';
