import type { FormAction } from '@/lib/form-result';
import type { Day } from '@/lib/plan/time/day';
import { ActionButton } from '../ui/action-button';
import { DayText } from '../ui/day';
import { Face } from '../ui/mark/face';
import { Row, Rows } from '../ui/rows';

type Unread = { id: string; planId: string; plan: string; from: string; text: string; receivedOn: Day };
type Props = {
  feedback: readonly Unread[];
  today: Day;
  /** The current plan; feedback about another one names it. */
  planId: string;
  read: FormAction<{ ids: string[] }>;
};

/** Unread feedback from the readers of shared plans. */
export const UnreadFeedback = ({ feedback, today, planId, read }: Props) => (
  <Rows label="New from your readers">
    {feedback.map((one) => (
      <Row
        key={one.id}
        end={
          <>
            {one.planId === planId && (
              <a className="link-button" href="/sharing#said">
                Answer
              </a>
            )}
            <ActionButton action={read} values={{ ids: [one.id] }} aria-label={`Mark as read: ${one.from}`}>
              Mark as read
            </ActionButton>
          </>
        }
      >
        <div className="flex items-start gap-3">
          <Face name={one.from} />
          <div className="min-w-0">
            <p className="quoted text-ink">{one.text}</p>
            <p className="text-small text-ink-soft">
              {one.from}, <DayText day={one.receivedOn} today={today} />
              {one.planId !== planId && `, on “${one.plan}”`}
            </p>
          </div>
        </div>
      </Row>
    ))}
  </Rows>
);
