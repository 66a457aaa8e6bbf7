'use server';

import { providerSchema } from '@/lib/plan/account/account';
import { visitorAction } from '@/lib/server/actions/form-action';
import { ownPath } from '@/lib/server/own-path';
import { signIn } from '@/lib/server/sign-in/auth';
import { carryZone } from '@/lib/server/sign-in/browser-zone';
import { providerNames } from '@/lib/server/sign-in/outside-providers';

/** Characters: the address is carried there and back in a cookie, and a browser drops a large one. */
const MAX_CARRIED = 2000;

/** Goes to an outside provider and comes back signed in. */
export const signInWith = visitorAction(providerSchema, async ({ provider, timeZone, to }) => {
  if (!providerNames().some(({ id }) => id === provider)) return { root: 'This way of signing in is not set up here.' };
  await carryZone(timeZone);
  await signIn(provider, { redirectTo: (to.length <= MAX_CARRIED && ownPath(to)) || '/today' });
  return undefined;
});
