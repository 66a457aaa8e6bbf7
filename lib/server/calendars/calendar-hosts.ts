import { BlockList, isIP } from 'node:net';

/** Hosts that the operator lets calendars be read from. */
export type CalendarHosts = { isListed: (host: string) => boolean; mayBePrivate: (host: string) => boolean };

/**
 * Reads `CALENDAR_HOSTS`: names between commas. `*.example.org` is every name below example.org; `private:cloud.lan` may lie in the
 * operator's own network, every other name must not.
 */
export function calendarHosts(listed: string): CalendarHosts {
  const entries = listed
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => ({ isPrivate: entry.startsWith('private:'), name: entry.replace(/^private:/, '') }));
  const matching = (host: string) =>
    entries.filter(({ name }) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) && host.length >= name.length : host === name));
  return {
    isListed: (host) => matching(host).length > 0,
    mayBePrivate: (host) => matching(host).some(({ isPrivate }) => isPrivate),
  };
}

// A list of its own for each version: in one list an IPv4 address is also looked for among the IPv6 networks.
const notPublic = { 4: new BlockList(), 6: new BlockList() };
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic[4].addSubnet(network, prefix, 'ipv4');
// Of IPv6 only 2000::/3 is public, and of that not what carries an IPv4 address inside it or is for documentation.
for (const [network, prefix] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic[6].addSubnet(network, prefix, 'ipv6');

/** True for an address on the public internet, of either version. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !notPublic[4].check(address, 'ipv4');
  return version === 6 && !notPublic[6].check(address, 'ipv6');
}
