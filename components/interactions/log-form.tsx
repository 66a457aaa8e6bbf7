'use client';

import { type ComponentProps, useState } from 'react';
import { formWhenUsed } from '../ui/form/when-used';

const Fields = formWhenUsed(() => import('./log-fields'));

/** The log form inside a page; it starts again after each conversation. */
export function LogForm(props: Omit<ComponentProps<typeof Fields>, 'onSaved'>) {
  const [round, setRound] = useState(0);
  return <Fields key={round} {...props} onSaved={() => setRound(round + 1)} />;
}
