import { type GoalChange, notTakenBack } from '@/lib/plan/goal/easing';
import { sayChange } from '@/lib/plan/goal/goal-log';
import { sayPause } from '@/lib/plan/review/pause-words';
import { type AskedPause, pauseEffects } from '@/lib/plan/review/pauses-in-effect';
import type { Day } from '@/lib/plan/time/day';
import { sayDay, sayDays } from '@/lib/plan/words/say';
import { Timeline, TimelineItem } from '../thread/timeline';

type LoggedChange = GoalChange & { id: string; reason: string };

type Props = { changes: readonly LoggedChange[]; pauses: readonly AskedPause[]; goal: { startsOn: Day; dueOn: Day }; today: Day };

/** How the goal changed, and the pauses within its days, the latest first. */
export function GoalLog({ changes, pauses, goal, today }: Props) {
  const inEffect = new Set(notTakenBack(changes));
  const entries = [
    ...changes.toReversed().map((change) => ({
      key: change.id,
      on: change.madeOn,
      shape: !inEffect.has(change) ? ('paused' as const) : change.effectiveOn > today ? ('open' as const) : ('dot' as const),
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
      {entries.length === 0 && <p className="text-ink-soft">No changes since you created it.</p>}
      <Timeline label="Changes">
        {entries
          .sort((one, other) => other.on.localeCompare(one.on))
          .map(({ key, on, shape, title, says }) => (
            <TimelineItem key={key} shape={shape} title={title} when={sayDay(on, today)}>
              <p className="text-small text-ink-soft">{says}</p>
            </TimelineItem>
          ))}
      </Timeline>
    </section>
  );

  function whenOf(change: LoggedChange) {
    if (!inEffect.has(change)) return 'Cancelled before it took effect';
    if (change.effectiveOn === change.madeOn) return '';
    return `${change.effectiveOn > today ? 'Waits until' : 'In effect from'} ${sayDay(change.effectiveOn, today)}`;
  }
}
