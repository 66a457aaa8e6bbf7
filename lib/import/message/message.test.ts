import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day as dayOf } from '@/lib/plan/time/day';
import { UnreadableFile } from '../files/unreadable';
import { messageLimits, readMessage } from './read-message';
import { suggestAnswer, type WaitingPerson } from './suggest-answer';

const zone = 'Europe/Lisbon';
const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const head = (...lines: string[]) => [...lines, '', 'PRIVATE-BODY-MARK'].join('\r\n');
const plain = head(
  'From: Marcus Lee <Marcus@Example.org>',
  'To: "Carvalho, Ines" <ines@example.org>, Bo <bo@example.org>',
  'Cc: bo@example.org, team: Ana <ana@example.org>, Vera <vera@example.org>;, undisclosed-recipients:;',
  'Date: Tue, 6 Oct 2026 23:30:00 +0000',
  'Message-ID: <1@example.org>',
  'Subject: =?utf-8?Q?Caf=C3=A9?= on Friday?',
  'X-Other: anything',
);
const read = (text: string) => readMessage(bytes(text), { zone });

test('sender, recipients, day and subject are kept, and nothing else', async () => {
  expect(await read(plain)).toEqual({
    key: '<1@example.org>',
    sender: { name: 'Marcus Lee', email: 'marcus@example.org' },
    recipients: [
      { name: 'Carvalho, Ines', email: 'ines@example.org' },
      { name: 'Bo', email: 'bo@example.org' },
      { name: 'Ana', email: 'ana@example.org' },
      { name: 'Vera', email: 'vera@example.org' },
    ],
    day: dayOf('2026-10-07'),
    subject: 'Café on Friday?',
    isAutomatic: false,
  });
});

describe('a message is read', () => {
  test.each<[string, Uint8Array, object]>([
    [
      'in raw Latin-1',
      latin(head('From: J\u00e9r\u00f4me <j@example.org>', 'Subject: Caf\u00e9')),
      { sender: { name: 'Jérôme', email: 'j@example.org' }, subject: 'Café' },
    ],
    [
      'in latin-1 in encoded words, split over a fold',
      bytes(head('From: =?iso-8859-1?Q?J=E9r=F4me?= <j@example.org>', 'Subject: =?iso-8859-1?Q?Caf=E9?=\r\n =?iso-8859-1?Q?_com_Jo=E3o?=')),
      { sender: { name: 'Jérôme' }, subject: 'Café com João' },
    ],
    [
      'with lines ending in LF alone',
      bytes(plain.replaceAll('\r', '')),
      { day: dayOf('2026-10-07'), sender: { email: 'marcus@example.org' } },
    ],
    [
      'from a mailbox file',
      bytes(`From marcus@example.org Tue Oct  6 23:30:00 2026\n${plain}`),
      { sender: { email: 'marcus@example.org' } },
    ],
    ['without a date', bytes(head('From: a@example.org', 'Date: some day')), { day: null, subject: '' }],
    ['without a body', bytes('From: a@example.org'), { sender: { name: '', email: 'a@example.org' } }],
    ['with the address for a name', bytes(head('From: "a@example.org" <a@example.org>')), { sender: { name: '' } }],
    ['from the sender on behalf of someone else', bytes(head('Sender: Ana <ana@example.org>')), { sender: { name: 'Ana' } }],
  ])('%s', async (_, file, says) => expect(await readMessage(file, { zone })).toMatchObject(says));

  test('with line breaks hidden in encoded words, as one line', async () => {
    const { subject, sender } = await read(
      head('From: =?utf-8?Q?A=0D=0ABcc=3A_x?= <a@example.org>', 'Subject: =?utf-8?Q?One=0D=0ABcc:_x@example.org=E2=80=AE?='),
    );
    expect([sender.name, subject]).toEqual(['A Bcc: x', 'One Bcc: x@example.org']);
  });

  test('with five hundred recipients and a long subject, partly', async () => {
    const to = Array.from({ length: 500 }, (_, at) => `Person ${at} <p${at}@example.org>`).join(',\r\n ');
    const { recipients, subject } = await read(head('From: a@example.org', `To: ${to}`, `Subject: ${'long '.repeat(5000)}`));
    expect(recipients).toHaveLength(messageLimits.recipients);
    expect(subject.length).toBeLessThanOrEqual(messageLimits.line);
  });

  test('of ten megabytes without reading its body', async () => {
    const file = bytes(plain + 'x'.repeat(10 * 1024 * 1024));
    const started = process.cpuUsage();
    expect(await readMessage(file, { zone })).toMatchObject({ key: '<1@example.org>' });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(200);
  });

  test('as automatic', async () => {
    for (const line of [
      'Auto-Submitted: auto-replied',
      'X-Autoreply: yes',
      'Precedence: bulk',
      'Subject: Automatic reply: away',
      'Subject: Out of Office',
    ])
      expect((await read(head('From: a@example.org', line))).isAutomatic).toBe(true);
    expect((await read(head('From: a@example.org', 'Auto-Submitted: no'))).isAutomatic).toBe(false);
  });
});

describe('a message is refused', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['without a sender', bytes(head('To: a@example.org', 'Subject: Hello')), /names no sender/],
    ['from no address', bytes(head('From: someone')), /names no sender/],
    ['that is empty', bytes(''), /is empty/],
    ['that is a web page', bytes('<!doctype html><p>Hello</p>'), /names no sender|not a message/],
    ['of Outlook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.msg/],
    ['of 30 MB', new Uint8Array(30 * 1024 * 1024), /larger than 25 MB/],
  ])('%s', async (_, file, says) => {
    await expect(readMessage(file, { zone })).rejects.toThrow(UnreadableFile);
    await expect(readMessage(file, { zone })).rejects.toThrow(says);
  });

  test('or read, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.nat(plain.length), async (noise, at) => {
        const whole = bytes(plain);
        try {
          const { subject, sender } = await readMessage(new Uint8Array([...whole.subarray(0, at), ...noise, ...whole.subarray(at)]), {
            zone,
          });
          expect(subject + sender.name).not.toMatch(/\p{Cc}/u);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
    );
  });
});

describe('an answer', () => {
  const marcus: WaitingPerson = {
    id: 'marcus',
    display: 'Marcus Lee',
    emails: ['marcus@example.org'],
    isMuted: false,
    waitingSince: dayOf('2026-10-01'),
  };
  const known = { people: [marcus], me: { emails: ['ines@example.org'] }, today: dayOf('2026-10-08') };

  test('is suggested from someone with a waiting outreach', async () => {
    expect(suggestAnswer(await read(plain), known)).toEqual({
      key: '<1@example.org>',
      personId: 'marcus',
      day: dayOf('2026-10-07'),
      subject: 'Café on Friday?',
    });
  });

  test.each<[string, Partial<WaitingPerson>]>([
    ['with nothing waiting', { waitingSince: null }],
    ['written to only afterwards', { waitingSince: dayOf('2026-10-08') }],
    ['who was muted', { isMuted: true }],
    ['with another address', { emails: ['other@example.org'] }],
  ])('is none from someone %s', async (_, says) => {
    expect(suggestAnswer(await read(plain), { ...known, people: [{ ...marcus, ...says }] })).toBeNull();
  });

  test('is not suggested from me, from a machine, or on a future day', async () => {
    const message = await read(plain);
    expect(suggestAnswer(message, { ...known, me: { emails: ['Marcus@example.org'] } })).toBeNull();
    expect(suggestAnswer({ ...message, isAutomatic: true }, known)).toBeNull();
    expect(suggestAnswer({ ...message, day: dayOf('2030-01-01') }, known)?.day).toBe(dayOf('2026-10-08'));
  });

  test('from a shared address belongs to the person named', async () => {
    const wife = { ...marcus, id: 'ana', display: 'Ana Lee', waitingSince: dayOf('2026-10-05') };
    const message = await read(plain);
    expect(suggestAnswer(message, { ...known, people: [wife, marcus] })?.personId).toBe('marcus');
    expect(suggestAnswer({ ...message, sender: { ...message.sender, name: '' } }, { ...known, people: [marcus, wife] })?.personId).toBe(
      'ana',
    );
  });
});
