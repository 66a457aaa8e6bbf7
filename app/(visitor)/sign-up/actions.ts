'use server';

import { signUpSchema } from '@/lib/plan/account';
import { done, visitorAction } from '@/lib/server/form-action';
import { letIn } from '@/lib/server/let-in';
import { openAccount } from '@/lib/server/sign-up';

export const signUp = visitorAction(signUpSchema, async ({ email, password, name, timeZone, invitation }) => {
  const refusal = await openAccount({ email, password, name, timeZone }, invitation);
  if (refusal) return { root: refusal };
  return done({ goTo: await letIn(email, password, '/welcome') });
});
