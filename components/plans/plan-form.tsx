'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const PlanForm = formWhenUsed(() => import('./plan-fields'));
