'use client';

import { fixLabels } from '@/lib/plan/thread/fix-labels';
import { inlineButton } from '../ui/button-look';
import { type FixRequest, useGapFixer } from './gap-fixer';

/** Opens the form that fixes one gap. `inline` is for a line of text. */
export function FixButton({ inline = false, ...request }: FixRequest & { inline?: boolean }) {
  const { open } = useGapFixer();
  const label = fixLabels[request.kind];
  return (
    <button
      type="button"
      className={inline ? inlineButton : 'link-button'}
      aria-haspopup="dialog"
      aria-label={request.who ? `${label}: ${request.who}` : undefined}
      onClick={(event) => open(request, event.currentTarget)}
    >
      {label}
    </button>
  );
}
