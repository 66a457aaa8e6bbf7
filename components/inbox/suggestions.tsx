'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** The list of suggestions, whose script comes when someone is about to answer one. */
export const Suggestions = formWhenUsed(() => import('./suggestion-list'));
