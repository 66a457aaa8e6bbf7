'use client';

import { createContext, use } from 'react';
import { buttonLook } from '../button-look';

/** Whether a verb stands in a menu: buttons and links that ask become menu items. */
export const InMenu = createContext(false);

/** What makes a button or link an item of the menu it stands in; nothing elsewhere. */
export const useMenuItem = () => (use(InMenu) ? { role: 'menuitem', tabIndex: -1, className: buttonLook('menu') } : undefined);
