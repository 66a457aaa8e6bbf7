'use server';

import { signUpSchema } from '@/lib/plan/account/account';
import { done, visitorAction } from '@/lib/server/actions/form-action';
import { clientAddress } from '@/lib/server/client-address';
import { personFor } from '@/lib/server/current-planner';
import { signInWithPassword } from '@/lib/server/sign-in/sign-in-with-password';
import { openAccount } from '@/lib/server/sign-in/sign-up';

export const signUp = visitorAction(signUpSchema, async ({ email, password, name, timeZone, invitation }) => {
  // The second of two clicks finds the account that the first one created: it does not count as a try.
  if ((await personFor())?.account.email === email) return done({ goTo: '/welcome' });
  const refusal = await openAccount({ email, password, name, timeZone, address: await clientAddress() }, invitation);
  if (refusal) return { root: refusal };
  return done({ goTo: await signInWithPassword(email, password, '/welcome') });
});
