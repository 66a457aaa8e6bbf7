import { type GoalChange, notTakenBack } from '@/lib/plan/goal/easing';
import { sayChange } from '@/lib/plan/goal/goal-log';
import { sayPause } from '@/lib/plan/review/pause-words';
import { type AskedPause, pauseEffects } from '@/lib/plan/review/pauses-in-effect';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayDays } from '@/lib/plan/words/say';
import { Moment, Timeline } from '../thread/timeline';

type Logged = GoalChange & { id: string; reason: string };

type Props = { changes: readonly Logged[]; pauses: readonly AskedPause[]; goal: { startsOn: Day; dueOn: Day }; today: Day };

/** How the goal changed, and the pauses within its days, the latest first. */
export function GoalLog({ changes, pauses, goal, today }: Props) {
  const standing = new Set(notTakenBack(changes));
  const moments = [
    ...changes.toReversed().map((change) => ({
      key: change.id,
      on: change.madeOn,
      shape: !standing.has(change) ? ('paused' as const) : change.effectiveOn > today ? ('open' as const) : ('dot' as const),
      title: sayChange(change, today),
      says: [whenOf(change), change.reason].filter(Boolean).join('. '),
    })),
    ...pauseEffects(pauses).flatMap((pause) => {
      const { fromOn, toOn, enteredOn } = pause;
      if (enteredOn === null || toOn < goal.startsOn || fromOn > goal.dueOn) return [];
      const title = `Pause ${sayDays(fromOn, toOn, today)}`;
      return [{ key: `${title} ${enteredOn}`, on: enteredOn, shape: 'paused' as const, title, says: sayPause(pause, today) }];
    }),
  ];
  return (
    <section aria-labelledby="log">
      <h2 id="log">Changes</h2>
      {moments.length === 0 && <p className="text-ink-soft">No changes since you created it.</p>}
      <Timeline label="Changes">
        {moments
          .sort((one, other) => other.on.localeCompare(one.on))
          .map(({ key, on, shape, title, says }) => (
            <Moment key={key} shape={shape} title={title} when={sayDay(on, today)}>
              <p className="text-small text-ink-soft">{says}</p>
            </Moment>
          ))}
      </Timeline>
    </section>
  );

  function whenOf(change: Logged) {
    if (!standing.has(change)) return 'Cancelled before it took effect';
    if (change.effectiveOn === change.madeOn) return '';
    return `${change.effectiveOn > today ? 'Waits until' : 'In effect from'} ${sayDay(change.effectiveOn, today)}`;
  }
}
