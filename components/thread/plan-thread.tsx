import type { ReactNode } from 'react';
import { Node } from '@/components/ui/node';
import { type LinkState, Strength } from '@/components/ui/strength';
import { Why } from '@/components/ui/why';
import { capital, sayCount, sayNumber } from '@/lib/plan/words/say';

/** The whole throughline: one trunk from the objective through its goals. Children are the columns' names and `Station`s. */
export function PlanThread({ origin, children }: { origin: ReactNode; children: ReactNode }) {
  return (
    <div className="plan-thread">
      {origin}
      {children}
    </div>
  );
}

export const StrandColumns = () => (
  <div className="strand-cols" aria-hidden="true">
    <span>Key connection</span>
    <span>Step</span>
    <span>Outcome</span>
    <span>Report back</span>
  </div>
);

type OriginProps = { objective: string; reasons?: ReactNode; links: readonly LinkState[]; firstBreak?: `#${string}` };

/** The objective, why it matters, and how many links of the thread are in place. */
export function Origin({ objective, reasons, links, firstBreak }: OriginProps) {
  const count = (...states: LinkState[]) => links.filter((link) => states.includes(link)).length;
  const [standing, broken, planned] = [count('stands'), count('broken', 'late'), count('planned')];
  return (
    <header className="origin">
      <div className="row">
        <div>
          <h1>{objective}</h1>
          {reasons && <p className="text-ink-soft">{reasons}</p>}
        </div>
        {links.length > 0 && (
          <div className="strength">
            <p className="big">
              {standing} of {standing + broken} links in place
            </p>
            <Strength links={links} />
            <div className="whys text-small">
              {broken > 0 && (
                <a className="link-button" href={firstBreak}>
                  {capital(sayCount(broken, 'gap', 'gaps'))} to fix
                </a>
              )}
              {planned > 0 && <span className="mr-2">{capital(sayNumber(planned))} planned</span>}
              <Why of="this many links are in place">
                Every goal needs people; every key connection a reason, and a next step or a conversation within its rhythm; every done step
                an outcome; everything you received a report back or thanks; every piece of feedback an answer. Links that are not due yet
                are planned: an open ring, not a gap. The strength is the share of due links that are in place.
              </Why>
            </div>
          </div>
        )}
      </div>
    </header>
  );
}

type StationProps = { id: string; title: ReactNode; badge?: ReactNode; sentence?: ReactNode; children: ReactNode };

/** A goal on the trunk, with the strands that leave it. */
export function Station({ id, title, badge, sentence, children }: StationProps) {
  return (
    <section className="goal" aria-labelledby={id}>
      <div className="goal-head">
        <Node shape="ring" className="station" />
        <h2 id={id}>{title}</h2>
        {badge}
        {sentence && <p className="sentence">{sentence}</p>}
      </div>
      {children}
    </section>
  );
}
