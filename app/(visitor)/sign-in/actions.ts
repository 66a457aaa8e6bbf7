'use server';

import { providerSchema } from '@/lib/plan/account/account';
import { visitorAction } from '@/lib/server/actions/form-action';
import { signIn } from '@/lib/server/sign-in/auth';
import { carryZone } from '@/lib/server/sign-in/browser-zone';
import { providerNames } from '@/lib/server/sign-in/outside-providers';

/** Goes to an outside provider and comes back signed in. */
export const signInWith = visitorAction(providerSchema, async ({ provider, timeZone }) => {
  if (!providerNames().some(({ id }) => id === provider)) return { root: 'This way of signing in is not set up here.' };
  await carryZone(timeZone);
  await signIn(provider, { redirectTo: '/today' });
  return undefined;
});
