'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** The forms of /settings/sources, whose script comes when someone is about to use them. */
export const OwnAddresses = formWhenUsed(() => import('./own-addresses'));
export const IntakeTokens = formWhenUsed(() => import('./intake-tokens'));
export const Calendars = formWhenUsed(() => import('./calendars'));
