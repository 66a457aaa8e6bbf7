'use server';

import { resetPasswordSchema } from '@/lib/plan/account';
import { signIn } from '@/lib/server/auth';
import { done, visitorAction } from '@/lib/server/form-action';
import { resetPassword } from '@/lib/server/reset-password';

export const resetWithTicket = visitorAction(resetPasswordSchema, async ({ token, password }) => {
  const answer = await resetPassword(token, password);
  if ('refusal' in answer) return answer.refusal;
  await signIn('credentials', { email: answer.email, password, redirect: false });
  return done({ goTo: '/today' });
});
