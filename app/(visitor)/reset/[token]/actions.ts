'use server';

import { resetPasswordSchema } from '@/lib/plan/account/account';
import { done, visitorAction } from '@/lib/server/actions/form-action';
import { resetPassword } from '@/lib/server/sign-in/reset-password';
import { signInWithPassword } from '@/lib/server/sign-in/sign-in-with-password';

export const resetWithTicket = visitorAction(resetPasswordSchema, async ({ token, password }) => {
  const answer = await resetPassword(token, password);
  if ('refusal' in answer) return answer.refusal;
  return done({ goTo: await signInWithPassword(answer.email, password, '/today') });
});
