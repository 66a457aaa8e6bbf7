'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const MentorForm = formWhenUsed(() => import('./mentor-fields'));
