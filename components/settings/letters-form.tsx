'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const LettersForm = formWhenUsed(() => import('./letters-fields'));
