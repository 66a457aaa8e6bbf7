import 'server-only';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { environment } from '../environment';
import { cookieOptions } from './session-cookie';

const name = 'throughline.browser';
const year = 365 * 86400;

const sign = (id: string, email: string) =>
  createHmac('sha256', environment().authSecret).update(`browser:${id}:${email}`).digest('base64url');

/** Remembers that this browser signed in to this account: it then has a counter of failures of its own. */
export async function rememberBrowser(email: string) {
  const id = randomBytes(16).toString('base64url');
  (await cookies()).set(name, `${id}.${sign(id, email)}`, { ...cookieOptions(), maxAge: year });
}

/** The id of this browser if it signed in to this account before. */
export async function knownBrowser(email: string): Promise<string | undefined> {
  const [id, signature] = (await cookies()).get(name)?.value.split('.') ?? [];
  if (!id || !signature) return undefined;
  const expected = Buffer.from(sign(id, email));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}
