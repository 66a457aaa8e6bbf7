'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const ProfileForm = formWhenUsed(() => import('./profile-fields'));
