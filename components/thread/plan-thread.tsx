import type { ReactNode } from 'react';
import { Node } from '@/components/ui/mark/node';
import { type LinkState, Strength } from '@/components/ui/mark/strength';
import { Why } from '@/components/ui/why';
import { capitalize, sayCount, sayNumber } from '@/lib/plan/words/say';

/** The names of the columns; a phone reads each path from top to bottom instead. */
export const ThreadColumnNames = () => (
  <div className="thread-trunk thread-columns text-small pb-2 text-ink-soft max-desk:hidden" aria-hidden="true">
    {['Key connection', 'Step', 'Outcome', 'Report back'].map((name) => (
      <span key={name} className="not-first:pl-[22px]">
        {name}
      </span>
    ))}
  </div>
);

type ObjectiveProps = { objective: string; reasons?: ReactNode; links: readonly LinkState[]; firstGap?: `#${string}` };

/** Where the thread begins: the objective, why it matters, and how many links are in place. */
export function ThreadObjective({ objective, reasons, links, firstGap }: ObjectiveProps) {
  return (
    <header className="thread-trunk flex items-start justify-between gap-x-10 gap-y-4 pb-7 before:top-6 max-desk:flex-col">
      <span className="absolute top-[11px] -left-px size-4 rounded-full bg-thread max-tablet:top-2" aria-hidden="true" />
      <div className="grid min-w-0 flex-1 gap-2">
        <h1>{objective}</h1>
        {reasons && <p className="max-w-measure text-ink-soft">{reasons}</p>}
      </div>
      {links.length > 0 && <ThreadStrength links={links} firstGap={firstGap} />}
    </header>
  );
}

function ThreadStrength({ links, firstGap }: Pick<ObjectiveProps, 'links' | 'firstGap'>) {
  const count = (...states: LinkState[]) => links.filter((link) => states.includes(link)).length;
  const [inPlace, gaps, planned] = [count('in_place'), count('missing', 'late'), count('planned')];
  return (
    <div className="grid flex-none gap-1.5 desk:max-w-[296px] desk:justify-items-end desk:text-right">
      <p className="font-serif text-title">
        {inPlace} of {inPlace + gaps} links in place
      </p>
      <Strength links={links} />
      <div className="text-small flex flex-wrap items-baseline gap-x-2 desk:justify-end [&_p]:text-left">
        {gaps > 0 && (
          <a className="link-button" href={firstGap}>
            {capitalize(sayCount(gaps, 'gap', 'gaps'))} to fix
          </a>
        )}
        {planned > 0 && <span>{capitalize(sayNumber(planned))} planned</span>}
        <Why of="this many links are in place">
          Every goal needs people; every key connection a reason, and a next step or a conversation within its rhythm; every done step an
          outcome; everything you received a report back or thanks; every piece of feedback an answer. Links that are not due yet are
          planned: an open ring, not a gap. The strength is the share of due links that are in place.
        </Why>
      </div>
    </div>
  );
}

type GoalProps = { id: string; title: ReactNode; badge?: ReactNode; sentence?: ReactNode; children: ReactNode };

/** A goal on the trunk, with its paths. */
export function ThreadGoal({ id, title, badge, sentence, children }: GoalProps) {
  return (
    <section className="thread-goal not-first-of-type:[&>:first-child]:pt-9" aria-labelledby={id}>
      <div className="thread-trunk pb-2">
        <div className="relative flex flex-wrap items-baseline gap-x-6 gap-y-0.5">
          <Node shape="ring" className="absolute top-2 -left-(--thread-indent) bg-paper" />
          <h2 id={id} className="max-w-full text-[1.25rem] leading-[1.75rem] [&>a]:no-underline">
            {title}
          </h2>
          {badge}
        </div>
        {sentence && <p className="text-ink-soft">{sentence}</p>}
      </div>
      {children}
    </section>
  );
}
