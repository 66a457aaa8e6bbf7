'use client';

import { formWhenUsed } from '../../ui/form/when-used';

export const CarryOver = formWhenUsed(() => import('./carry-over-fields'));
