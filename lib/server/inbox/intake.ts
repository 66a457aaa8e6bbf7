import 'server-only';
import { tryOnce } from '@/db/accounts/throttle';
import { intakeOf } from '@/db/shared/intake';
import { INTAKE_PER_HOUR } from '@/lib/plan/inbox/intake';
import { sayWait } from '@/lib/plan/words/say';
import { dayIn, now } from '../clock';
import { database } from '../database';
import { receiveSource, type SourceKind, toResponse } from './receive-source';

/** Answers a program that hands in a calendar or a message. The token is looked at before the body. */
export async function answerIntake(kind: SourceKind, request: Request): Promise<Response> {
  const intake = await intakeFor(request.headers.get('authorization'));
  if (!intake) return toResponse({ status: 401, body: { problem: 'The token is unknown or was revoked.' } });
  if (intake.refusal) return toResponse({ status: 429, body: { problem: intake.refusal.says }, seconds: intake.refusal.seconds });
  const body = await request.arrayBuffer().catch(() => undefined);
  if (!body?.byteLength) return toResponse({ status: 400, body: { problem: 'The body is empty.' } });
  return toResponse(await receiveSource(intake.inbox, kind, new Uint8Array(body), intake.today, intake.timeZone));
}

/**
 * Whom the intake token of a request serves, and whether it may be used now. The token is good for an inbox and nothing else.
 * @returns undefined for a token that is unknown or was revoked
 */
async function intakeFor(authorization: string | null) {
  const [, token] = authorization?.match(/^Bearer (intake_[\w-]{43})$/i) ?? [];
  if (!token) return undefined;
  const moment = now();
  const intake = await intakeOf(database(), token, moment);
  if (!intake) return undefined;
  const seconds = await tryOnce(database(), { key: `intake:${intake.tokenId}`, most: INTAKE_PER_HOUR, minutes: 60 }, moment);
  const refusal = seconds > 0 ? { says: sayWait(seconds), seconds } : undefined;
  return { ...intake, today: dayIn(moment, intake.timeZone), refusal };
}
