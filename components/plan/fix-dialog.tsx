'use client';

import { type ComponentProps, Suspense } from 'react';
import { FocusFirst } from '../ui/dialog/focus-first';
import { OpenDialog } from '../ui/dialog/open-dialog';
import { FixFields } from './fix-fields';
import type { FixRequest } from './gap-fixer';

type Props = Omit<ComponentProps<typeof FixFields>, 'onSaved'> & { close: () => void; onFixed: () => void };

const titles: Record<FixRequest['kind'], (who: string) => string> = {
  people: () => 'Who could help with this?',
  reason: (who) => `Why ${who}?`,
  step: (who) => `Next step with ${who}`,
  outcome: () => 'What came of it?',
  report: (who) => `Report back to ${who}`,
  thanks: (who) => `Thank ${who}`,
  answer: (who) => `${who} said, you did`,
};

/** The form that fixes a gap, in a dialog that closes when it is saved. */
export default function FixDialog({ close, onFixed, ...rest }: Props) {
  const { request } = rest;
  return (
    <OpenDialog title={titles[request.kind](request.who || 'them')} onClose={close}>
      {(closeDialog) => (
        <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
          <FocusFirst>
            <FixFields
              {...rest}
              onSaved={() => {
                closeDialog();
                onFixed();
              }}
            />
          </FocusFirst>
        </Suspense>
      )}
    </OpenDialog>
  );
}
