'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const ResetForm = formWhenUsed(() => import('./reset-fields'));
