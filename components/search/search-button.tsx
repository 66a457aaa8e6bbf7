'use client';

import type { ReactNode } from 'react';
import { openSearch } from './search-store';

export const SearchButton = ({ className = 'btn', children }: { className?: string; children: ReactNode }) => (
  <button type="button" className={className} aria-haspopup="dialog" onClick={() => openSearch(true)}>
    {children}
  </button>
);
