'use server';

import { shareSchema } from '@/lib/plan/sharing/share';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, formAction } from '@/lib/server/actions/form-action';
import { environment } from '@/lib/server/environment';

/** Makes a link. Its address is answered this once: only a hash of it is kept. */
export const openShare = formAction(shareSchema, async (planner, share) => {
  const token = await planner.shares.open(planner.plan.id, share);
  return done({ id: addressOf(token) });
});

/** Gives a link that came with a full export its address, which is shown only this once. */
export const renewShare = formAction(rowSchema, async (planner, { id }) => done({ id: addressOf(await planner.shares.renew(id)) }));

const addressOf = (token: string) => `${environment().origin}/s/${token}`;

export const revokeShare = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.shares.find(id);
  await planner.shares.revoke(id);
  return done({ say: `${name}’s link has ended. It no longer opens anything.` });
});

export const removeShare = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.shares.find(id);
  return done({ say: `${name}’s link was removed.`, undo: await planner.shares.remove(id, name) });
});
