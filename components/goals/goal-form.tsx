'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** A goal to make or to change, with what is clear about it and what is open beside it as it is typed. */
export const GoalForm = formWhenUsed(() => import('./goal-fields'));
