import 'server-only';
import { cookies } from 'next/headers';
import { timeZoneSchema } from '@/lib/plan/account/account';
import { cookieOptions } from './session-cookie';

const name = 'throughline.zone';

/** Carries the zone of this browser over the way to an outside provider and back. */
export async function carryZone(timeZone: string) {
  (await cookies()).set(name, timeZone, { ...cookieOptions(), maxAge: 600 });
}

/** The zone in the cookie; UTC without one. */
export const carriedZone = async () => timeZoneSchema.catch('UTC').parse((await cookies()).get(name)?.value);
