import type { Day } from '@/lib/plan/time/day';
import { type MentorStage, mentorStageLabels } from '@/lib/plan/words/words';
import { DayText } from '../ui/day';
import { Node } from '../ui/mark/node';

type Change = { id: string; to: MentorStage; madeOn: Day; reason: string };

/** The stages so far, newest first. */
export function StageLog({ changes, today }: { changes: Change[]; today: Day }) {
  return (
    <ol className="timeline">
      {changes.map(({ id, to, madeOn, reason }) => (
        <li key={id}>
          <Node shape="dot" />
          {mentorStageLabels[to]}{' '}
          <span className="text-small text-ink-soft">
            <DayText day={madeOn} today={today} />
          </span>
          {reason && <p className="text-small text-ink-soft">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
