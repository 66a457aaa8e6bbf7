import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** For somebody who left the walk through a first plan half-way: back to it, or on without it. */
export const FirstStepsLeft = ({ leave }: { leave: FormAction<Record<string, never>> }) => (
  <EmptyState
    action={
      <div className="bar">
        <Button href="/welcome">Go on with the first steps</Button>
        <ActionButton action={leave} values={{}}>
          I find my own way
        </ActionButton>
      </div>
    }
  >
    Your first plan is begun, and what you wrote is kept. A few minutes more lead on to what to do this week.
  </EmptyState>
);
