import 'server-only';
import { tryOnce } from '@/db/accounts/throttle';
import { intakeOf } from '@/db/shared/intake';
import { INTAKE_PER_HOUR } from '@/lib/plan/inbox/intake';
import { sayWait } from '@/lib/plan/words/say';
import { dayIn, now } from '../clock';
import { database } from '../database';

/**
 * Whom the intake token of a request serves, and whether it may be used now. The token is good for an inbox and nothing else.
 * @returns undefined for a token that is unknown or was revoked
 */
export async function intakeFor(authorization: string | null) {
  const [, token] = authorization?.match(/^Bearer (intake_[\w-]{43})$/i) ?? [];
  if (!token) return undefined;
  const moment = now();
  const intake = await intakeOf(database(), token, moment);
  if (!intake) return undefined;
  const seconds = await tryOnce(database(), { key: `intake:${intake.tokenId}`, most: INTAKE_PER_HOUR, minutes: 60 }, moment);
  const refusal = seconds > 0 ? { says: sayWait(seconds), seconds } : undefined;
  return { ...intake, today: dayIn(moment, intake.timeZone), refusal };
}
