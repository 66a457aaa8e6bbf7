'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const MeasureForm = formWhenUsed(() => import('./measure-fields'));
