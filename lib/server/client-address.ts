import 'server-only';
import { headers } from 'next/headers';

/** The address the front door saw: server.mjs overwrites this header on every request. */
export const clientAddress = async () => (await headers()).get('x-client-address') ?? 'unknown';
