'use server';

import { redirect } from 'next/navigation';
import { changePasswordSchema, deleteAccountSchema, isGuessable, settingsSchema } from '@/lib/plan/account';
import { easedPause } from '@/lib/plan/easing';
import { rowSchema } from '@/lib/plan/fields';
import { pauseSchema } from '@/lib/plan/pause';
import { sayDateInFull } from '@/lib/plan/say';
import { signOut } from '@/lib/server/auth';
import { closeAccount } from '@/lib/server/close-account';
import { done, personAction } from '@/lib/server/form-action';
import { checkOwnPassword } from '@/lib/server/own-password';
import { hashPassword } from '@/lib/server/password';
import { rememberTheme } from '@/lib/server/theme';

export const saveSettings = personAction(settingsSchema, async ({ settings }, values) => {
  await settings.change(values);
  await rememberTheme(values.theme);
  return done({ say: 'The settings are saved.' });
});

export const changePassword = personAction(changePasswordSchema, async (person, { current, password }) => {
  const problem = await checkOwnPassword(person, current);
  if (problem) return refusing('current', problem);
  if (isGuessable(password, person.account.email))
    return refusing('password', 'That is too close to your e-mail address; choose words of your own');
  await person.settings.setPassword(await hashPassword(password), person.sessionId);
  return done({ say: 'The password is set. Every other session has ended.' });
});

export const endSession = personAction(rowSchema, async ({ settings }, { id }) => {
  await settings.endSession(id);
  return done({ say: 'That session has ended.' });
});

export const addPause = personAction(pauseSchema, async ({ pauses, today }, { fromOn, toOn, reason, emergency }) => {
  const pause = easedPause([fromOn, toOn], today, emergency ? reason : undefined);
  if (!pause) return { toOn: 'More than a week away begins to count seven days from now, and by then this is over' };
  const [from, to] = pause;
  await pauses.create({ fromOn: from, toOn: to, reason });
  return done({ say: from === fromOn ? 'Those days cost nothing.' : `It counts from ${sayDateInFull(from, today)} on.` });
});

export const removePause = personAction(rowSchema, async ({ pauses }, { id }) =>
  done({ say: 'Those days count again.', undo: await pauses.remove(id, 'days away') }),
);

export const removeAccount = personAction(deleteAccountSchema, async (person, { email, password }) => {
  if (email !== person.account.email) return refusing('email', 'Type the e-mail of this account');
  const problem = await checkOwnPassword(person, password);
  if (problem) return refusing('password', problem);
  await closeAccount(person);
  await signOut({ redirect: false });
  redirect('/');
});

const refusing = (field: string, why: string): Record<string, string> => ({ [field]: why });
