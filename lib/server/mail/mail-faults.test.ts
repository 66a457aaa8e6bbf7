import fs from 'node:fs';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshPlanner, noon } from '@/db/engine/fresh-database';
import { closeMailServers, deadServer, mailCatcher, oddServer } from './mail-catcher';
import { oneLetterDue } from './one-letter-due';
import { SMTP_TIMES } from './smtp';

let due: Awaited<ReturnType<typeof oneLetterDue>>;
beforeEach(async () => {
  due = await oneLetterDue();
});
afterEach(closeMailServers);

const later = (minutes: number) => new Date(noon.getTime() + minutes * 6e4);

/** Shorter than any test would wait, for servers that never answer. */
const impatient = { ...SMTP_TIMES, connectionTimeout: 150, greetingTimeout: 150, socketTimeout: 150 };
const refusing = (responseCode: number) => (_: unknown, _session: unknown, done: (error: Error) => void) =>
  done(Object.assign(new Error('Ines is not known here'), { responseCode }));
const ownCertificate = {
  key: fs.readFileSync('e2e/support/localhost/key.pem'),
  cert: fs.readFileSync('e2e/support/localhost/cert.pem'),
};

function endInData(socket: Socket) {
  socket.write('220 mail.test\r\n');
  let isInData = false;
  socket.on('data', (line) => {
    if (isInData) return socket.destroy();
    isInData = String(line).startsWith('DATA');
    return socket.write(isInData ? '354 Go on\r\n' : '250 Fine\r\n');
  });
}

describe('when the mail server', () => {
  it.each([
    ['refuses to connect', deadServer, 'could not be reached'],
    ['hangs before its greeting', () => oddServer(() => {}), 'did not answer in time'],
    ['goes silent after it', () => oddServer((socket) => socket.write('220 mail.test\r\n')), 'did not answer in time'],
    ['breaks off half-way', () => oddServer(endInData), 'broke off'],
    [
      'has a certificate that no one vouches for',
      async () => ({ ...(await mailCatcher({ ...ownCertificate, secure: true })).server, isSecure: true }),
      'certificate',
    ],
    ['offers no encryption', async () => ({ ...(await mailCatcher()).server, isLoopback: false }), 'encryption'],
    ['answers 452', async () => (await mailCatcher({ onRcptTo: refusing(452) })).server, 'later (452)'],
    [
      'answers 421',
      async () => (await mailCatcher({ onConnect: (_, done) => done(Object.assign(new Error('Busy'), { responseCode: 421 })) })).server,
      'later (421)',
    ],
  ])('%s, the letter is tried again later, and the others wait without a try', async (_, start, says) => {
    await due.enqueue('new-sign-in', 'two', later(1));
    await due.send(await start(), {}, says.includes('in time') ? impatient : SMTP_TIMES);
    closeMailServers();
    expect(await due.problem()).toContain(says);
    expect(await due.problem()).not.toContain('Ines');
    expect(due.reported).toEqual([{ says: await due.problem(), isFinal: false, isOfServer: true }]);
    expect(await due.states()).toEqual(['due', 'due']);
    const { server, caught } = await mailCatcher();
    await due.send(server, { now: () => later(2) });
    expect([caught.length, await due.states()]).toEqual([2, ['sent', 'sent']]);
    expect(due.reported.at(-1)).toBeUndefined();
  });

  it.each([
    [
      'answers 550 to the address',
      async () => (await mailCatcher({ onRcptTo: refusing(550) })).server,
      'refused the letter or its address (550)',
      false,
    ],
    [
      'answers 535 to the password',
      async () => ({ ...(await mailCatcher({ authMethods: ['PLAIN'], onAuth: refusing(535) })).server, user: 'ines', password: 'wrong' }),
      'user name or password of SMTP_URL (535)',
      true,
    ],
  ])('%s, the letter is given up, with the reason', async (_, start, says, isOfServer) => {
    await due.send(await start());
    expect(await due.states()).toEqual(['given-up']);
    expect(await due.problem()).toContain(says);
    expect(due.reported).toEqual(isOfServer ? [expect.objectContaining({ isOfServer })] : []);
  });

  it('takes one letter and refuses the next, each has its own fate', async () => {
    const other = await freshPlanner(due.db, 'Tomasz');
    await due.enqueue('new-sign-in', 'two', noon, other.ownerId);
    const { server } = await mailCatcher({
      onRcptTo: ({ address }, _, done) => (address.startsWith('ines') ? refusing(550)(_, _, done) : done()),
    });
    await due.send(server);
    expect((await due.states()).toSorted()).toEqual(['given-up', 'sent']);
  });
});
