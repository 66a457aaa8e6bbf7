'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** Marks a step as done, on its page. */
export const DoneForm = formWhenUsed(() => import('./done-fields'));
