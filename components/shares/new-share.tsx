'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const NewShare = formWhenUsed(() => import('./share-fields'));
