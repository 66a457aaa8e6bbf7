import 'server-only';
import { type DueLetter, lettersOf } from '@/db/letters/letters';
import { now } from '../clock';
import { database } from '../database';
import { sendMail, sendsMail } from './mail-run';

/**
 * Notes a letter and begins to send it, without waiting for it. Does nothing on a server that sends no mail: a letter must not come when
 * mail is switched on months later.
 */
export async function enqueueLetter(letter: DueLetter): Promise<void> {
  if (!sendsMail()) return;
  await lettersOf(database(), now()).enqueue([letter]);
  void sendMail();
}
