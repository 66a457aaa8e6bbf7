import 'server-only';
import { bundledAt } from '@/db/letters/bundles';
import type { OwnerId } from '@/db/scope';
import { now } from '../clock';
import { database } from '../database';
import { enqueueLetter } from '../mail/enqueue';
import { sendsMail } from '../mail/mail-run';

const BUNDLE_MINUTES = 10;

/** Lets the owner know that a reader left feedback: by letter at once, but at most one letter in ten minutes. */
export async function tellOwner(ownerId: OwnerId): Promise<void> {
  if (!sendsMail()) return;
  const moment = now();
  const dueAt = await bundledAt(database(), ownerId, 'reader-wrote', BUNDLE_MINUTES, moment);
  if (dueAt) await enqueueLetter({ ownerId, kind: 'reader-wrote', period: moment.toISOString(), dueAt });
}
