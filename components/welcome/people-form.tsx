'use client';

import { formWhenUsed } from '../ui/form/when-used';

export const PeopleForm = formWhenUsed(() => import('./people-fields'));
