'use server';

import { forgotPasswordSchema } from '@/lib/plan/account/account';
import { done, visitorAction } from '@/lib/server/actions/form-action';
import { clientAddress } from '@/lib/server/client-address';
import { sendsMail } from '@/lib/server/mail/mail-run';
import { askForNewPassword } from '@/lib/server/sign-in/forgotten-password';

export const forgotPassword = visitorAction(forgotPasswordSchema, async ({ email }) => {
  if (!sendsMail()) return { root: 'No e-mail is sent from here. Ask whoever runs this server for a reset link.' };
  const refusal = await askForNewPassword(email, await clientAddress());
  return refusal ? { root: refusal } : done({ goTo: '/forgot?sent=1' });
});
