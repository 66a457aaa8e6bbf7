import type { Day } from '@/lib/plan/day';
import { type GoalChange, notTakenBack } from '@/lib/plan/easing';
import { sayChange } from '@/lib/plan/goal-log';
import { sayDay } from '@/lib/plan/say';
import { Moment, Timeline } from '../thread/timeline';

type Logged = GoalChange & { id: string; reason: string };

/** How target and due day changed, the latest first. */
export function GoalLog({ changes, today }: { changes: readonly Logged[]; today: Day }) {
  const standing = new Set(notTakenBack(changes));
  return (
    <section aria-labelledby="log">
      <h2 id="log">How it changed</h2>
      {changes.length === 0 && <p className="soft">Target and due day are as they were made.</p>}
      <Timeline label="Changes">
        {changes.toReversed().map((change) => (
          <Moment
            key={change.id}
            shape={!standing.has(change) ? 'paused' : change.effectiveOn > today ? 'open' : 'dot'}
            title={sayChange(change, today)}
            when={sayDay(change.madeOn, today)}
          >
            <p className="small soft">{[whenOf(change), change.reason].filter(Boolean).join('. ')}</p>
          </Moment>
        ))}
      </Timeline>
    </section>
  );

  function whenOf(change: Logged) {
    if (!standing.has(change)) return 'Taken back before its day';
    if (change.effectiveOn === change.madeOn) return '';
    return `${change.effectiveOn > today ? 'Waits until' : 'In effect from'} ${sayDay(change.effectiveOn, today)}`;
  }
}
