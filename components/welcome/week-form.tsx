'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const WeekForm = formWhenUsed(() => import('./week-fields'));
