import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Badge, type State } from '@/components/ui/badge';
import { Node } from '@/components/ui/node';
import { type LinkState, Strength } from '@/components/ui/strength';
import { Why } from '@/components/ui/why';
import { capital, sayNumber } from '@/lib/plan/say';

/** The whole throughline: one trunk from the objective through its goals. Children are `GoalStation`s. */
export function PlanThread({ origin, children }: { origin: ReactNode; children: ReactNode }) {
  return (
    <div className="plan-thread">
      {origin}
      <div className="strand-cols" aria-hidden="true">
        <span>Key connection</span>
        <span>Step</span>
        <span>Outcome</span>
        <span>Loop closed</span>
      </div>
      {children}
    </div>
  );
}

type OriginProps = { objective: string; reasons?: ReactNode; links: readonly LinkState[]; firstBreak?: `#${string}` };

/** The objective, why it matters, and how much of the thread stands. */
export function Origin({ objective, reasons, links, firstBreak }: OriginProps) {
  const broken = links.filter((link) => link !== 'whole').length;
  return (
    <header className="origin">
      <div className="row">
        <div>
          <h1>{objective}</h1>
          {reasons && <p className="soft">{reasons}</p>}
        </div>
        {links.length > 0 && (
          <div className="strength">
            <p className="big">
              {links.length - broken} of {links.length} links stand
            </p>
            <Strength links={links} />
            <div className="whys small">
              {broken > 0 && (
                <a className="mend" href={firstBreak}>
                  {capital(sayNumber(broken))} to mend
                </a>
              )}
              <Why of="so many links stand">
                Every goal asks for people; every key connection for a reason and for a next step or a conversation within its rhythm; every
                done step for what came of it; everything received for a report back; every piece of feedback for an answer. The strength is
                the links that stand out of all that apply.
              </Why>
            </div>
          </div>
        )}
      </div>
    </header>
  );
}

type GoalStationProps = {
  id: string;
  title: string;
  href: Route;
  state: State;
  status: string;
  sentence: ReactNode;
  more?: ReactNode;
  children: ReactNode;
};

/** A goal on the trunk, with the strands that leave it. */
export function GoalStation({ id, title, href, state, status, sentence, more, children }: GoalStationProps) {
  return (
    <section className="goal" aria-labelledby={id}>
      <div className="goal-head">
        <Node shape="ring" className="station" />
        <h2 id={id}>
          <a href={href}>{title}</a>
        </h2>
        <Badge state={state}>{status}</Badge>
        <p className="sentence">{sentence}</p>
      </div>
      <ol>{children}</ol>
      {more && <p className="more">{more}</p>}
    </section>
  );
}
