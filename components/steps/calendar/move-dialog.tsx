'use client';

import type { FormAction } from '@/lib/form-result';
import { postponements } from '@/lib/plan/step/postponements';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { ActionButton } from '../../ui/action-button';
import { OpenDialog } from '../../ui/dialog/open-dialog';
import PostponeFields from '../postpone/postpone-fields';

type Props = { step: { id: string; title: string; dueOn: Day }; today: Day; postpone: FormAction<PostponeDraft>; onClose: () => void };

/** Where a step of a calendar moves to. */
export default function MoveDialog({ step: { id, title, dueOn }, today, postpone, onClose }: Props) {
  const days = [...(dueOn > today ? [{ says: 'A day earlier', day: addDays(dueOn, -1) }] : []), ...postponements(dueOn, today)];
  return (
    <OpenDialog title={`Move “${title}”`} onClose={onClose}>
      {(close) => (
        <div className="grid gap-6">
          <div className="flex flex-wrap gap-3">
            {days.map(({ says, day }) => (
              <ActionButton key={day} look="secondary" action={postpone} values={{ id, dueOn: day }} onDone={close}>
                {says}, {sayDay(day, today)}
              </ActionButton>
            ))}
          </div>
          <PostponeFields id={id} dueOn={dueOn} postpone={postpone} onSaved={close} />
        </div>
      )}
    </OpenDialog>
  );
}
