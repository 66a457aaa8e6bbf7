import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarHosts, isPublicAddress } from './calendar-hosts';
import { fetchCalendar } from './fetch-calendar';

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A local server in place of https://calendar.test. */
async function serving(answer: http.RequestListener, listed = 'private:calendar.test') {
  const server = http.createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const asked: string[] = [];
  const read = (address: string, etag?: string) =>
    fetchCalendar(address, {
      hosts: calendarHosts(listed),
      etag: etag ?? null,
      resolve: async (host) => [host === 'public.test' ? '93.184.216.34' : '127.0.0.1'],
      send: ((url: URL, options: http.RequestOptions, done: (answer: http.IncomingMessage) => void) => {
        asked.push(url.href);
        return http.request({ ...options, host: url.hostname, path: url.pathname, port }, done);
      }) as never,
    });
  return { read, asked };
}

describe('the hosts of calendars', () => {
  it.each([
    ['calendar.google.com', 'calendar.google.com', true],
    ['calendar.google.com', 'evil.calendar.google.com', false],
    ['*.icloud.com', 'p42.icloud.com', true],
    ['*.icloud.com', 'icloud.com', false],
    ['*.icloud.com', 'evilicloud.com', false],
    ['private:cloud.lan', 'cloud.lan', true],
    ['', 'calendar.google.com', false],
  ])('%s lists %s: %s', (listed, host, isListed) => expect(calendarHosts(listed).isListed(host)).toBe(isListed));

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    'fe80::1',
    'fd00::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'no address',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111'])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('reading a calendar', () => {
  it('sends what it has and says when nothing changed', async () => {
    const { read } = await serving(({ headers }, res) => {
      if (headers['if-none-match'] === '"1"') res.writeHead(304).end();
      else res.writeHead(200, { ETag: '"1"' }).end('BEGIN:VCALENDAR');
    });
    const first = await read('https://calendar.test/a.ics');
    expect(first).toMatchObject({ etag: '"1"' });
    expect(Buffer.from((first as { bytes: Uint8Array }).bytes).toString()).toBe('BEGIN:VCALENDAR');
    expect(await read('https://calendar.test/a.ics', '"1"')).toBe('unchanged');
  });

  it('is refused for a host that is not listed, and for one that lies in a private network', async () => {
    const { read, asked } = await serving((_, res) => res.end(), 'calendar.test, public.test');
    await expect(read('https://other.test/')).rejects.toThrow('not among the hosts');
    await expect(read('https://calendar.test/')).rejects.toThrow('private network');
    await expect(read('http://public.test/')).rejects.toThrow('https');
    await expect(read('webcal:nonsense')).rejects.toThrow('https');
    await expect(read('nonsense')).rejects.toThrow('not an address');
    expect(asked).toEqual([]);
  });

  it.each(['http://127.0.0.1/', 'https://other.test/', 'https://127.0.0.1/', 'file:///etc/passwd'])(
    'does not follow a redirect to %s',
    async (to) => {
      const { read, asked } = await serving((_, res) => res.writeHead(302, { Location: to }).end());
      await expect(read('https://calendar.test/a.ics')).rejects.toThrow(/hosts|https/);
      expect(asked).toHaveLength(1);
    },
  );

  it('gives up on redirects without an end', async () => {
    const { read, asked } = await serving((_, res) => res.writeHead(302, { Location: '/again' }).end());
    await expect(read('https://calendar.test/a.ics')).rejects.toThrow('too many times');
    expect(asked).toHaveLength(4);
  });

  it.each([
    [401, 'password'],
    [404, 'no calendar'],
    [500, '500'],
    [429, 'less often'],
  ])('says what %i means', async (status, says) => {
    const { read } = await serving((_, res) => res.writeHead(status).end('<html>'));
    await expect(read('https://calendar.test/a.ics')).rejects.toThrow(says);
  });

  it('stops at 20 MB', async () => {
    const { read } = await serving((_, res) => {
      const part = Buffer.alloc(1024 * 1024, 'A');
      const more = () => res.write(part, more);
      more();
    });
    await expect(read('https://calendar.test/a.ics')).rejects.toThrow('20 MB');
  });

  it('says when no one answers', async () => {
    const { read } = await serving(({ socket }) => socket.destroy());
    await expect(read('https://calendar.test/a.ics')).rejects.toThrow('could not be reached');
  });
});
