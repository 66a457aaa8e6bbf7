import { lookup as lookUp } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { type CalendarHosts, isPublicAddress } from './calendar-hosts';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_MS = 30_000;
const MAX_REDIRECTS = 3;

/** Why a calendar could not be read, in words for its owner. */
export class CalendarNotRead extends Error {}

type Options = {
  hosts: CalendarHosts;
  /** Of the last reading: when nothing changed since, nothing is sent. */
  etag?: string | null;
  /** For tests: sends the request another way than https, and resolves names another way than DNS. */
  send?: typeof https.request;
  resolve?: (host: string) => Promise<string[]>;
};

type Fetched = { bytes: Uint8Array; etag: string | null } | 'unchanged';

const resolveAll = async (host: string) => (await lookUp(host, { all: true })).map(({ address }) => address);

/**
 * Reads a calendar from an address that its owner gave, only from hosts that the operator listed. The name is resolved once, and the
 * connection goes to that very address.
 * @throws CalendarNotRead
 */
export async function fetchCalendar(address: string, options: Options): Promise<Fetched> {
  const ends = AbortSignal.timeout(MAX_MS);
  try {
    return await follow(address, options, ends, MAX_REDIRECTS);
  } catch (error) {
    if (error instanceof CalendarNotRead) throw error;
    throw new CalendarNotRead(ends.aborted ? 'It took longer than 30 seconds.' : 'The calendar’s server could not be reached.');
  }
}

async function follow(address: string, options: Options, ends: AbortSignal, redirects: number): Promise<Fetched> {
  const { url, ip } = await checked(address, options);
  const answer = await sent(url, ip, options, ends);
  const { statusCode = 0, headers } = answer;
  if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location) {
    answer.destroy();
    if (redirects === 0) throw new CalendarNotRead('It redirects too many times.');
    if (!URL.canParse(headers.location, url)) throw new CalendarNotRead('It redirects to something that is not an address.');
    return follow(new URL(headers.location, url).href, options, ends, redirects - 1);
  }
  if (statusCode === 304) {
    answer.destroy();
    return 'unchanged';
  }
  if (statusCode !== 200) {
    answer.destroy();
    throw new CalendarNotRead(sayStatus(statusCode));
  }
  return { bytes: await read(answer), etag: headers.etag ?? null };
}

async function checked(address: string, { hosts, resolve = resolveAll }: Options) {
  if (!URL.canParse(address)) throw new CalendarNotRead('This is not an address.');
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new CalendarNotRead('It leads to an address that does not start with https.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!hosts.isListed(host)) throw new CalendarNotRead(`${host} is not among the hosts this server reads calendars from.`);
  const [ip, ...others] = await resolve(host);
  const isAllowed = hosts.mayBePrivate(host) || [ip, ...others].every((each) => each !== undefined && isPublicAddress(each));
  if (!ip || !isAllowed) throw new CalendarNotRead(`${host} lies in a private network.`);
  return { url, ip };
}

function sent(url: URL, ip: string, { etag, send = https.request }: Options, signal: AbortSignal): Promise<IncomingMessage> {
  // The address was checked: asking for it again could give another one.
  const lookup: LookupFunction = (_host, { all }, found) => {
    const family = ip.includes(':') ? 6 : 4;
    all ? found(null, [{ address: ip, family }]) : found(null, ip, family);
  };
  const headers = {
    'User-Agent': 'Throughline',
    Accept: 'text/calendar',
    'Accept-Encoding': 'identity',
    ...(etag && { 'If-None-Match': etag }),
  };
  return new Promise((resolve, reject) => {
    send(url, { headers, lookup, signal, agent: false }, resolve).on('error', reject).end();
  });
}

async function read(answer: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > MAX_BYTES) {
      answer.destroy();
      throw new CalendarNotRead('It is larger than 20 MB.');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const sayStatus = (status: number) =>
  ({
    401: 'The calendar asks for a password. Use its secret address.',
    403: 'The calendar’s server refuses to show it. Check that its address is still shared.',
    404: 'There is no calendar at this address any more.',
    410: 'There is no calendar at this address any more.',
    429: 'The calendar’s server asks to be read less often.',
  })[status] ?? `The calendar’s server answered with an error (${status}).`;
