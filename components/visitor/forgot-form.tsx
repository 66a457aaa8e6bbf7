'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const ForgotForm = formWhenUsed(() => import('./forgot-fields'));
