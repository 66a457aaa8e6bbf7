import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** What a plan without a goal asks for, and where another one is added. */
export function NextGoal({ isFirst }: { isFirst: boolean }) {
  if (!isFirst) {
    return (
      <p className="next-goal">
        <Button href="/goals/new">Add a goal</Button>
      </p>
    );
  }
  return (
    <EmptyState
      action={
        <Button look="primary" href="/goals/new">
          Add the first goal
        </Button>
      }
    >
      A thread starts with one goal: who with, how many, by when. For example: “Talk with eight product managers at energy companies by 30
      June.” People, steps and their outcomes follow from it.
    </EmptyState>
  );
}
