'use client';

import { lazy } from 'react';
import type { FormAction } from '@/lib/form-result';
import { postponements } from '@/lib/plan/step/postponements';
import type { PostponeDraft } from '@/lib/plan/step/postponing';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog/dialog';

const PostponeFields = lazy(() => import('./postpone-fields'));

type Props = { id: string; dueOn: Day; today: Day; postpone: FormAction<PostponeDraft> };

/** Items of a menu that move an open step: to the next day, by a week, or to a day that is chosen. */
export const PostponeItems = ({ id, dueOn, today, postpone }: Props) => (
  <>
    {postponements(dueOn, today).map(({ says, day }) => (
      <ActionButton key={day} action={postpone} values={{ id, dueOn: day }}>
        {says}, {sayDay(day, today)}
      </ActionButton>
    ))}
    <Dialog open="Another day" title="Postpone">
      {(close) => <PostponeFields id={id} dueOn={dueOn} postpone={postpone} onSaved={close} />}
    </Dialog>
  </>
);
