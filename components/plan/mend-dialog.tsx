'use client';

import { type ComponentProps, Suspense } from 'react';
import { FocusFirst } from '../ui/focus-first';
import { OpenDialog } from '../ui/open-dialog';
import type { Asked } from './asked';
import { MendFields } from './mend-fields';

type Props = Omit<ComponentProps<typeof MendFields>, 'onSaved'> & { close: () => void; onMended: () => void };

const titles: Record<Asked['kind'], (who: string) => string> = {
  people: () => 'Who could help with this?',
  reason: (who) => `Why ${who}?`,
  step: (who) => `Next step with ${who}`,
  outcome: () => 'What came of it?',
  report: (who) => `Report back to ${who}`,
  thanks: (who) => `Thank ${who}`,
  answer: (who) => `${who} said, you did`,
};

/** Mends what was asked for, and says when that is done. */
export default function MendDialog({ close, onMended, ...rest }: Props) {
  const { asked } = rest;
  return (
    <OpenDialog title={titles[asked.kind](asked.who || 'them')} onClose={close}>
      {(done) => (
        <Suspense fallback={<p className="text-ink-soft">One moment…</p>}>
          <FocusFirst>
            <MendFields
              {...rest}
              onSaved={() => {
                done();
                onMended();
              }}
            />
          </FocusFirst>
        </Suspense>
      )}
    </OpenDialog>
  );
}
