'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const ReviewForm = formWhenUsed(() => import('./review-fields'));
