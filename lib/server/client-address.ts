import 'server-only';
import { headers } from 'next/headers';

/** The address the front door saw: server.mjs overwrites this header on every request. */
export const clientAddress = async () => (await headers()).get('x-client-address') ?? 'unknown';

/** What is counted as one place: an IPv4 address, or the /64 network of an IPv6 address. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(8 - groups.length - after.length).fill('0');
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
