'use client';

import { formWhenUsed } from '../../ui/form/when-used';

/** The form to add or edit a person. */
export const PersonForm = formWhenUsed(() => import('./person-fields'));
