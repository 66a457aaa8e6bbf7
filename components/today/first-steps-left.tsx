import type { FormAction } from '@/lib/form-result';
import { ActionButton } from '../ui/action-button';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/page/empty-state';

/** For someone who left /welcome half-way: continue setup, or skip it. */
export const FirstStepsLeft = ({ leave }: { leave: FormAction<Record<string, never>> }) => (
  <EmptyState
    action={
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button href="/welcome">Continue setup</Button>
        <ActionButton action={leave} values={{}}>
          Skip setup
        </ActionButton>
      </div>
    }
  >
    You’ve started your plan, and what you wrote is saved. A few more minutes and you’ll know what to do this week.
  </EmptyState>
);
