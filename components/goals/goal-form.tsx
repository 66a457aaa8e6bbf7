'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** Creates or edits a goal, with the SMART check beside it as it is typed. */
export const GoalForm = formWhenUsed(() => import('./goal-fields'));
