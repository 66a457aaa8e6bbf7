'use server';

import { confirmSchema, dismissSchema, muteSchema } from '@/lib/plan/inbox/suggestion';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { done, formAction } from '@/lib/server/actions/form-action';

export const confirmSuggestions = formAction(confirmSchema, async ({ inbox, plan }, { items }) => {
  const { logged, undo } = await inbox.confirm(items, plan.id);
  return done({ say: `${capitalize(sayCount(logged, 'conversation', 'conversations'))} logged.`, undo });
});

export const dismissSuggestions = formAction(dismissSchema, async ({ inbox }, values) => {
  const undo = await inbox.dismiss(values);
  const what = capitalize(sayCount(values.ids.length, 'suggestion', 'suggestions'));
  return done({ say: `${what} dismissed.`, undo });
});

export const muteSuggested = formAction(muteSchema, async ({ inbox }, values) =>
  done({ say: 'They won’t be suggested again.', undo: await inbox.mute(values) }),
);
