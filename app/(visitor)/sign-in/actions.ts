'use server';

import { providerSchema } from '@/lib/plan/account';
import { signIn } from '@/lib/server/auth';
import { carryZone } from '@/lib/server/browser-zone';
import { visitorAction } from '@/lib/server/form-action';
import { providerNames } from '@/lib/server/outside-providers';

/** Goes to an outside provider and comes back signed in. */
export const signInWith = visitorAction(providerSchema, async ({ provider, timeZone }) => {
  if (!providerNames().some(({ id }) => id === provider)) return { root: 'This way of signing in is not set up here.' };
  await carryZone(timeZone);
  await signIn(provider, { redirectTo: '/today' });
});
