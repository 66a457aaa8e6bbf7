import { createTransport } from 'nodemailer';
import type { Letter } from '@/lib/mail/letter';
import type { MailServer } from '@/server/mail-server.mjs';

/** In milliseconds. Nodemailer’s own are minutes. Together they stay far below `LEASE_MS`. */
export const SMTP_TIMES = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const WHOLE_POSTING_MS = 120_000;

/** How many letters are sent at once, each over a connection of its own. */
export const SENT_AT_ONCE = 4;

export type Recipient = { name: string; email: string };

type Posting = {
  /** Of the letter’s row, so that a letter that arrives twice after a lost answer can be told by its `Message-ID`. */
  id: string;
  to: Recipient;
  letter: Letter;
};

export type Mail = { post: (posting: Posting) => Promise<void>; close: () => void };

/**
 * Connects to the operator’s mail server as letters are posted, for one round of sending: a connection that was kept open for hours is
 * likely dead.
 * @param times for tests, which cannot wait
 */
export function mailThrough({ host, port, isSecure, isLoopback, user, password, from }: MailServer, times = SMTP_TIMES): Mail {
  const transport = createTransport({
    pool: true,
    maxConnections: SENT_AT_ONCE,
    host,
    port,
    secure: isSecure,
    // Without it a password would be sent in the clear to a server that offers no encryption.
    requireTLS: !isLoopback,
    // What stays on this machine needs none, and local servers come with certificates that no one vouches for.
    ignoreTLS: isLoopback,
    auth: user ? { user, pass: password } : undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...times,
  });
  return {
    async post({ id, to, letter }) {
      const sending = transport.sendMail({
        from,
        to: { name: to.name, address: to.email },
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        messageId: `<${id}@${from.address.split('@')[1]}>`,
        // Keeps out-of-office notes from being sent back.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...letter.headers },
      });
      await withinTime(sending);
    },
    close: () => transport.close(),
  };
}

/** A server that sends a byte now and then keeps every other limit from ending it. */
async function withinTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' })), WHOLE_POSTING_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
