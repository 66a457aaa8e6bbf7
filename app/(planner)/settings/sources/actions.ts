'use server';

import {
  calendarSchema,
  intakeTokenSchema,
  MAX_CALENDARS,
  MAX_INTAKE_TOKENS,
  MAX_OWN_ADDRESSES,
  ownAddressSchema,
} from '@/lib/plan/inbox/intake';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, personAction } from '@/lib/server/actions/form-action';
import { listedHosts, readCalendarNow } from '@/lib/server/calendars/read-calendars';

/** Issues a token. It is answered this once: only a hash of it is kept. */
export const issueIntakeToken = personAction(intakeTokenSchema, async ({ intakeTokens }, { name }) => {
  const token = await intakeTokens.issue(name);
  return token === undefined ? { name: `You have ${MAX_INTAKE_TOKENS} tokens. Revoke one first.` } : done({ id: token });
});

export const revokeIntakeToken = personAction(rowSchema, async ({ intakeTokens }, { id }) => {
  await intakeTokens.revoke(id);
  return done({ say: 'Token revoked. It no longer works.' });
});

export const addOwnAddress = personAction(ownAddressSchema, async ({ addresses }, { email }) =>
  (await addresses.addOwn(email))
    ? done({ say: 'Address added.' })
    : { email: `You have ${MAX_OWN_ADDRESSES} addresses. Remove one first.` },
);

export const removeAddress = personAction(rowSchema, async ({ addresses }, { id }) =>
  done({ say: 'Address removed.', undo: await addresses.remove(id) }),
);

export const suggestAgain = personAction(rowSchema, async ({ addresses }, { id }) => {
  await addresses.unmute(id);
  return done({ say: 'They can be suggested again.' });
});

/** Adds a calendar and reads it at once, so that a wrong address is told of beside its field. */
export const addCalendar = personAction(calendarSchema, async (person, { name, url }) => {
  const { hostname } = new URL(url);
  if (!listedHosts().isListed(hostname)) return { url: `${hostname} is not among the hosts this server reads calendars from` };
  const id = await person.calendars.add({ name, url });
  if (id === undefined) return { url: `You have ${MAX_CALENDARS} calendars. Remove one first.` };
  const problem = await readCalendarNow(person, id, person.account.timeZone);
  return done({ say: problem ? `Calendar added, but it could not be read: ${problem}` : 'Calendar added and read.' });
});

export const readCalendar = personAction(rowSchema, async (person, { id }) => {
  const problem = await readCalendarNow(person, id, person.account.timeZone);
  return problem ? { root: problem } : done({ say: 'Calendar read.' });
});

export const removeCalendar = personAction(rowSchema, async ({ calendars }, { id }) => {
  await calendars.remove(id);
  return done({ say: 'Calendar removed. What it suggested stays in your inbox.' });
});
