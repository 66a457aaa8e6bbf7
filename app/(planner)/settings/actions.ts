'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { changePasswordSchema, deleteAccountSchema, isGuessable, settingsSchema, themeSchema } from '@/lib/plan/account/account';
import { lettersSchema, storedChoices } from '@/lib/plan/letters/letter-choices';
import { pauseSchema } from '@/lib/plan/review/pause';
import { pauseProblem, sayPauseEntered } from '@/lib/plan/review/pause-words';
import { pauseAsked } from '@/lib/plan/review/pauses-in-effect';
import { rowSchema } from '@/lib/plan/words/fields';
import { themeLabels } from '@/lib/plan/words/words';
import { done, personAction } from '@/lib/server/actions/form-action';
import { sendsMail } from '@/lib/server/mail/mail-run';
import { signOut } from '@/lib/server/sign-in/auth';
import { closeAccount } from '@/lib/server/sign-in/close-account';
import { askToConfirm } from '@/lib/server/sign-in/confirm-email';
import { checkOwnPassword } from '@/lib/server/sign-in/own-password';
import { hashPassword } from '@/lib/server/sign-in/password';
import { rememberTheme } from '@/lib/server/theme';

export const saveSettings = personAction(settingsSchema, async ({ settings }, values) => {
  await settings.save(values);
  await rememberTheme(values.theme);
  return done({ say: 'Settings saved.' });
});

export const chooseTheme = personAction(themeSchema, async ({ settings }, { theme }) => {
  await settings.save({ theme });
  await rememberTheme(theme);
  return done({ say: `Theme: ${themeLabels[theme].toLowerCase()}.` });
});

export const saveLetters = personAction(lettersSchema, async ({ settings, today }, choices) => {
  await settings.save({ letters: storedChoices(choices, today) });
  return done({ say: 'Letters saved.' });
});

export const changePassword = personAction(changePasswordSchema, async (person, { current, password }) => {
  const problem = await checkOwnPassword(person, current);
  if (problem) return refusing('current', problem);
  if (isGuessable(password, person.account.email))
    return refusing('password', 'That is too close to your e-mail address. Choose different words.');
  await person.settings.setPassword(await hashPassword(password), person.sessionId);
  return done({ say: 'Password saved. All other sessions have ended.' });
});

export const sendConfirmation = personAction(z.strictObject({}), async ({ account }) => {
  if (!sendsMail()) return { root: 'No e-mail is sent from here.' };
  await askToConfirm(account.id);
  return done({ say: `A letter is on its way to ${account.email}.` });
});

export const endSession = personAction(rowSchema, async ({ settings }, { id }) => {
  await settings.endSession(id);
  return done({ say: 'Session ended.' });
});

export const addPause = personAction(pauseSchema, async ({ pauses, askedPauses, today }, { id: _id, version: _version, ...pause }) => {
  const asked = pauseAsked(pause, askedPauses, today);
  const problem = pauseProblem(asked, pause, today);
  if (problem) return { toOn: problem };
  await pauses.add({ ...pause, enteredOn: today });
  return done({ say: sayPauseEntered(asked, today) });
});

export const removePause = personAction(rowSchema, async ({ pauses }, { id }) =>
  done({ say: 'Pause removed. Those days count again.', undo: await pauses.remove(id, 'a pause') }),
);

export const removeAccount = personAction(deleteAccountSchema, async (person, { email, password }) => {
  if (email !== person.account.email) return refusing('email', 'Enter the e-mail address of this account');
  const problem = await checkOwnPassword(person, password);
  if (problem) return refusing('password', problem);
  await closeAccount(person);
  await signOut({ redirect: false });
  redirect('/');
});

const refusing = (field: string, why: string): Record<string, string> => ({ [field]: why });
