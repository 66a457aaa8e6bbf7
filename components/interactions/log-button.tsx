'use client';

import type { ReactNode } from 'react';
import { buttonLook } from '../ui/button-look';
import { useMenuItem } from '../ui/dialog/in-menu';
import { type LogPreset, openLog } from './log-store';

type Props = { preset?: LogPreset; className?: string; label?: string; children: ReactNode };

/** Opens the log dialog. `label` tells similar buttons apart and must start with their text. */
export function LogButton({ preset = {}, className = buttonLook(), label, children }: Props) {
  const item = useMenuItem();
  return (
    <button type="button" className={className} aria-label={label} aria-haspopup="dialog" onClick={() => openLog(preset)} {...item}>
      {children}
    </button>
  );
}
