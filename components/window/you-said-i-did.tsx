import type { MentorView } from '@/lib/plan/sharing/mentor-view';
import type { Day } from '@/lib/plan/time/day';
import { DayText } from '../ui/day';

type Props = { answers: MentorView['youSaidIDid']; reader: string; today: Day };

/** What was said, and what was done about it: the loop is drawn closed. */
export function YouSaidIDid({ answers, reader, today }: Props) {
  return (
    <section aria-labelledby="said">
      <h2 id="said">You said, I did</h2>
      <div className="sd sd-head" aria-hidden="true">
        <span>You said</span>
        <span />
        <span>I did</span>
      </div>
      {answers.map((answer) => (
        <div className="sd" key={`${answer.saidOn} ${answer.text}`}>
          <div>
            <p className="quoted">{answer.text}</p>
            <p className="text-small text-ink-soft">
              {answer.isReaders ? reader : (answer.said ?? 'Someone else')}, <DayText day={answer.saidOn} today={today} />
            </p>
          </div>
          <svg className="arrow" viewBox="0 0 48 24" aria-hidden="true">
            <path
              d="M0 12H9C22 12 26.5 6.5 26.5.6A8.2 8.2 0 0 0 10.1.6C10.1 6.5 15 12 27.5 12H42"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
            <circle cx="42" cy="12" r="5" fill="currentColor" />
          </svg>
          <p>
            {answer.did}
            <br />
            <span className="text-ink-soft text-small">
              <DayText day={answer.didOn} today={today} />
            </span>
          </p>
        </div>
      ))}
    </section>
  );
}
