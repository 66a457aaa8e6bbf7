'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** Creates a feed, on the page of feeds. */
export const NewFeed = formWhenUsed(() => import('./new-feed-fields'));
