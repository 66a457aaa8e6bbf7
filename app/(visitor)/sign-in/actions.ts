'use server';

import { z } from 'zod';
import { signIn } from '@/lib/server/auth';
import { visitorAction } from '@/lib/server/form-action';
import { providerNames } from '@/lib/server/outside-providers';

/** Goes to an outside provider and comes back signed in. */
export const signInWith = visitorAction(z.strictObject({ provider: z.string().max(20) }), async ({ provider }) => {
  if (!providerNames().some(({ id }) => id === provider)) return { root: 'This way of signing in is not set up here.' };
  await signIn(provider, { redirectTo: '/today' });
});
