'use client';

import type { ReactNode } from 'react';
import { buttonLook } from '../ui/button-look';
import { openSearch } from './search-store';

export const SearchButton = ({ className = buttonLook(), children }: { className?: string; children: ReactNode }) => (
  <button type="button" className={className} aria-haspopup="dialog" onClick={() => openSearch(true)}>
    {children}
  </button>
);
