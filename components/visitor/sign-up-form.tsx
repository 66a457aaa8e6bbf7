'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const SignUpForm = formWhenUsed(() => import('./sign-up-fields'));
