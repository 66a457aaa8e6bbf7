'use client';

import type { ReactNode } from 'react';
import { type LogPreset, openLog } from './log-store';

type Props = { preset?: LogPreset; className?: string; label?: string; children: ReactNode };

/** Opens the log with what is known already. `label` says more where several buttons read alike; it begins with what they read. */
export const LogButton = ({ preset = {}, className = 'btn', label, children }: Props) => (
  <button type="button" className={className} aria-label={label} aria-haspopup="dialog" onClick={() => openLog(preset)}>
    {children}
  </button>
);
