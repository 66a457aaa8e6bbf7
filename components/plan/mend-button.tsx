'use client';

import { mendLabels } from '@/lib/plan/words/words';
import { type Asked, askToMend } from './asked';

/** The verb beside a break: the desk of the room is told what to mend. */
export const MendButton = ({ inline = false, ...asked }: Asked & { inline?: boolean }) => (
  <button
    type="button"
    className={inline ? 'inline-button' : 'link-button'}
    aria-haspopup="dialog"
    aria-label={asked.who ? `${mendLabels[asked.kind]}: ${asked.who}` : undefined}
    onClick={(event) => askToMend(asked, event.currentTarget)}
  >
    {mendLabels[asked.kind]}
  </button>
);
