'use server';

import { signUpSchema } from '@/lib/plan/account';
import { signIn } from '@/lib/server/auth';
import { done, visitorAction } from '@/lib/server/form-action';
import { openAccount } from '@/lib/server/sign-up';

export const signUp = visitorAction(signUpSchema, async ({ email, password, name, timeZone, invitation }) => {
  const refusal = await openAccount({ email, password, name, timeZone }, invitation);
  if (refusal) return { root: refusal };
  await signIn('credentials', { email, password, redirect: false });
  return done({ goTo: '/welcome' });
});
