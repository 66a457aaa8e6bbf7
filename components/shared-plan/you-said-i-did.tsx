import type { MentorView } from '@/lib/plan/sharing/mentor-view';
import type { Day } from '@/lib/plan/time/day';
import { DayText } from '../ui/day';

type Props = { answers: MentorView['youSaidIDid']; reader: string; today: Day };

/** Feedback beside what was done about it, with the closed loop drawn between the two. */
export function YouSaidIDid({ answers, reader, today }: Props) {
  return (
    <section aria-labelledby="said">
      <h2 id="said" className="mb-3">
        You said, I did
      </h2>
      {answers.map(({ text, saidOn, isReaders, said, did, didOn }) => (
        <div
          key={`${saidOn} ${text}`}
          className="grid grid-cols-[48px_minmax(0,1fr)] items-start gap-x-5 gap-y-2.5 border-rule border-t py-4 last:border-b tablet:grid-cols-[minmax(0,1fr)_48px_minmax(0,1fr)]"
        >
          <div className="max-tablet:col-span-full">
            <p className="quoted">{text}</p>
            <p className="text-small text-ink-soft">
              {isReaders ? reader : (said ?? 'Someone else')}, <DayText day={saidOn} today={today} />
            </p>
          </div>
          <ClosedLink />
          <p>
            {did}
            <br />
            <span className="text-small text-ink-soft">
              <DayText day={didOn} today={today} />
            </span>
          </p>
        </div>
      ))}
    </section>
  );
}

const ClosedLink = () => (
  <svg className="mt-2 h-6 w-12 text-thread forced-color-adjust-none tablet:mt-px" viewBox="0 0 48 24" aria-hidden="true">
    <path
      d="M0 12H9C22 12 26.5 6.5 26.5.6A8.2 8.2 0 0 0 10.1.6C10.1 6.5 15 12 27.5 12H42"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
    <circle cx="42" cy="12" r="5" fill="currentColor" />
  </svg>
);
