import type { ComponentProps } from 'react';
import type { FormAction } from '@/lib/form-result';
import OutcomeFields from '../outcomes/outcome-fields';
import { ActionButton } from '../ui/action-button';

type Props = ComponentProps<typeof OutcomeFields> & { stepId: string; nothingCame: FormAction<{ id: string }> };

/** Records what came of a done step, or that nothing did: either fixes the gap. */
export default function OutcomeOrNothing({ stepId, nothingCame, ...outcome }: Props) {
  return (
    <>
      <OutcomeFields {...outcome} />
      <p className="mt-4">
        <ActionButton action={nothingCame} values={{ id: stepId }} onDone={outcome.onSaved}>
          Nothing came of it
        </ActionButton>
      </p>
    </>
  );
}
