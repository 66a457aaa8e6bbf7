import PostalMime, { type Address } from 'postal-mime';
import type { Day } from '@/lib/plan/time/day';
import { dayIn } from '@/lib/plan/time/day-in-zone';
import { strictUtf8, textIn } from '../files/decode';
import { UnreadableFile } from '../files/unreadable';
import { emailKey } from '../matching/identity';
import { cleanLine } from '../text/clean';

export type Correspondent = { name: string; email: string };

/** What is kept of a message: never its body. */
export type ReadMessage = {
  /** The Message-ID, else the sender, the time and the subject: the same message again has the same key. */
  key: string;
  sender: Correspondent;
  recipients: Correspondent[];
  /** In the person's time zone; null when the message has no date. */
  day: Day | null;
  /** One line of at most 200 characters. */
  subject: string;
  /** Sent by a machine, such as an out-of-office reply. */
  isAutomatic: boolean;
};

export const messageLimits = { bytes: 25 * 1024 * 1024, head: 256 * 1024, recipients: 100, line: 200 } as const;

/**
 * The sender, recipients, time and subject of a message (RFC 5322). Only the head is decoded, however long the message is.
 * @param zone IANA, for the day
 * @throws UnreadableFile
 */
export async function readMessage(bytes: Uint8Array, { zone }: { zone: string }): Promise<ReadMessage> {
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (bytes.length > messageLimits.bytes) throw new UnreadableFile('The message is larger than 25 MB. Save it without its attachments.');
  if (OUTLOOK.every((byte, at) => bytes[at] === byte))
    throw new UnreadableFile('This is an Outlook message (.msg). Save it as .eml, then choose that file.');
  const head = await headOf(bytes);
  const sender = [head.from, head.sender].flatMap((address) => (address ? correspondents([address]) : []))[0];
  if (!sender) throw new UnreadableFile('This message names no sender. Save the original message as .eml, then choose that file.');
  const moment = Date.parse(head.date ?? '');
  const subject = lineOf(head.subject);
  const recipients = correspondents([...(head.to ?? []), ...(head.cc ?? []), ...(head.bcc ?? [])]);
  return {
    key: lineOf(head.messageId) || [sender.email, Number.isNaN(moment) ? '' : new Date(moment).toISOString(), subject].join(' '),
    sender,
    recipients: recipients.slice(0, messageLimits.recipients),
    day: Number.isNaN(moment) ? null : dayIn(new Date(moment), zone),
    subject,
    isAutomatic:
      head.headers.some(({ key, value }) => automatic[key]?.test(value)) ||
      /^(?:automatic reply|auto(?:matic)?[- ]?reply|out of (?:the )?office)\b/i.test(subject),
  };
}

const OUTLOOK = [0xd0, 0xcf, 0x11, 0xe0];

const automatic: Readonly<Record<string, RegExp>> = {
  'auto-submitted': /^(?!no\b)/i,
  'x-autoreply': /./,
  'x-autorespond': /./,
  precedence: /bulk|junk|list|auto/i,
  'list-id': /./,
};

/** Old programs write Western European letters as single bytes without declaring an encoding. */
async function headOf(bytes: Uint8Array) {
  const end = headEnd(bytes);
  const head = bytes.subarray(0, end);
  const text = strictUtf8(head) ?? textIn(head, 'windows-1252');
  try {
    return await PostalMime.parse(`${text.replace(/^\uFEFF|^From [^\n]*\n/, '').trimStart()}\r\n\r\n`, {
      maxHeadersSize: 2 * messageLimits.head,
    });
  } catch {
    throw new UnreadableFile('This is not a message. Save the original message as .eml, then choose that file.');
  }
}

const [LF, CR] = [10, 13];

/** The offset of the first empty line. */
function headEnd(bytes: Uint8Array): number {
  const most = Math.min(bytes.length, messageLimits.head);
  for (let at = 0; at < most; at++) {
    if (bytes[at] !== LF) continue;
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF && at > 0) return at + 1;
  }
  return most;
}

/** Each address once, including those of groups; anything else is left out. */
function correspondents(addresses: readonly Address[]): Correspondent[] {
  const found = new Map<string, Correspondent>();
  for (const { name, address } of addresses.flatMap((each) => (each.group ? each.group : [each]))) {
    const email = emailKey(cleanLine(address ?? ''));
    if (!/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/.test(email) || email.length > 320 || found.has(email)) continue;
    const written = lineOf(name);
    found.set(email, { name: emailKey(written) === email ? '' : written, email });
  }
  return [...found.values()];
}

const lineOf = (text: string | undefined) =>
  cleanLine((text ?? '').slice(0, 10 * messageLimits.line))
    .slice(0, messageLimits.line)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
