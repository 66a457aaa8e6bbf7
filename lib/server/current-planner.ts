import 'server-only';
import type { Route } from 'next';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { readSession, type Signed } from '@/db/accounts/sessions';
import { MissingRow } from '@/db/errors';
import { type Planner, plannerOf } from '@/db/planner';
import type { OutreachCalendar } from '@/lib/plan/outreach/waiting-outreach';
import type { Calendar, Day } from '@/lib/plan/time/day';
import { weekendOf } from '@/lib/plan/time/weekend';
import { dayIn, now } from './clock';
import { database } from './database';
import { sessionCookieName } from './sign-in/session-cookie';

/** A planner with what every page needs to know about its owner. */
export type CurrentPerson = Planner & Signed & { today: Day; now: Date; calendar: Calendar };

/** The same for the pages of a plan: someone without one is sent to /welcome. */
export type CurrentPlanner = CurrentPerson & { plan: NonNullable<Signed['plan']> };

const signedIn = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const moment = now();
  const signed = token ? await readSession(database(), token, moment) : undefined;
  return signed && { signed, moment };
});

/** Who is signed in, or undefined. The row of the session is read on each request. */
export async function personFor(submission?: string): Promise<CurrentPerson | undefined> {
  const found = await signedIn();
  if (!found) return undefined;
  const { signed, moment } = found;
  const planner = plannerOf(database(), signed.account.id, moment, submission);
  const today = dayIn(moment, signed.account.timeZone);
  const calendar = { today, weekStart: signed.account.weekStart, pauses: signed.currentPauses };
  return Object.assign(planner, signed, { today, now: moment, calendar });
}

/** For pages that need no plan yet. */
export const currentPerson = cache(async () => (await personFor()) ?? redirect(await signInAddress()));

/** What was shared into the log stands in its address, and must outlive the sign-in. */
async function signInAddress(): Promise<Route> {
  const asked = new URL((await headers()).get('x-page-address') ?? '/', 'http://here');
  asked.searchParams.delete('_rsc');
  const to = asked.pathname === '/log' ? `?${new URLSearchParams({ to: asked.pathname + asked.search })}` : '';
  return `/sign-in${to}` as Route;
}

/** What the outreaches of this person are judged by. */
export const outreachCalendarOf = ({ today, currentPauses, account }: CurrentPerson): OutreachCalendar => ({
  today,
  pauses: currentPauses,
  weekend: weekendOf(account.weekend),
});

/** For every page of a plan. */
export const currentPlanner = cache(async (): Promise<CurrentPlanner> => {
  const person = await currentPerson();
  return hasPlan(person) ? person : redirect('/welcome');
});

export const hasPlan = (person: CurrentPerson): person is CurrentPlanner => person.plan !== null;

// A missing row and another owner's row are both a missing page: Next recognizes such an error by its digest.
try {
  notFound();
} catch (error) {
  Object.assign(MissingRow.prototype, { digest: (error as { digest: string }).digest });
}
