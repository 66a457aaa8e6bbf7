'use client';

import { formWhenUsed } from '../ui/form/when-used';

/** Edits a step on its page. */
export const StepForm = formWhenUsed(() => import('./step-fields'));
