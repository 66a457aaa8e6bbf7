'use client';

import { type ComponentProps, useState } from 'react';
import { formWhenUsed } from '../ui/form/when-used';

const Fields = formWhenUsed(() => import('./log-fields'));

/** The log form inside a page; after each conversation it starts again, empty. */
export function LogForm({ preset, ...props }: Omit<ComponentProps<typeof Fields>, 'onSaved'>) {
  const [round, setRound] = useState(0);
  return <Fields key={round} {...props} preset={round === 0 ? preset : undefined} onSaved={() => setRound(round + 1)} />;
}
