'use server';

import { feedSchema, MAX_FEEDS } from '@/lib/plan/feed/feed';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, personAction } from '@/lib/server/actions/form-action';
import { environment } from '@/lib/server/environment';

/** Creates a feed, or changes what is in one. The address of a new one is answered this once: only a hash of it is kept. */
export const saveFeed = personAction(feedSchema, async ({ feeds }, feed) => {
  if (feed.id) {
    await feeds.save(feed);
    return done({ say: 'Saved. Your calendar shows it the next time it checks.' });
  }
  const token = await feeds.open(feed);
  return token === undefined ? { name: `You have ${MAX_FEEDS} feeds. Switch one off first.` } : done({ id: addressOf(token) });
});

/** Gives a feed a new address; it too is answered this once. */
export const rotateFeed = personAction(rowSchema, async ({ feeds }, { id }) =>
  done({ say: 'The old address no longer works.', id: addressOf(await feeds.rotate(id)) }),
);

const addressOf = (token: string) => `${environment().origin}/calendar/${token}.ics`;

export const endFeed = personAction(rowSchema, async ({ feeds }, { id }) => {
  const { name } = await feeds.find(id);
  await feeds.end(id);
  return done({ say: `${name} is off. Its address no longer works.` });
});
