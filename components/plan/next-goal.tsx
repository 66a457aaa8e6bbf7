import { Button } from '../ui/button';
import { EmptyState } from '../ui/page/empty-state';

/** Adds another goal below the thread, or explains the first one to a plan that has none. */
export function NextGoal({ isFirst }: { isFirst: boolean }) {
  if (!isFirst) {
    return (
      <p className="pt-9 pl-(--thread-indent)">
        <Button href="/goals/new">Add goal</Button>
      </p>
    );
  }
  return (
    <EmptyState
      action={
        <Button look="primary" href="/goals/new">
          Add first goal
        </Button>
      }
    >
      A thread starts with one goal: who with, how many, by when. For example: “Talk with eight product managers at energy companies by 30
      June.” People, steps and their outcomes follow from it.
    </EmptyState>
  );
}
