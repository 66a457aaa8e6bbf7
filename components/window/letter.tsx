'use client';

import { shortNameOf } from '@/lib/plan/names/short-name';
import type { MentorView } from '@/lib/plan/sharing/mentor-view';
import type { Day } from '@/lib/plan/time/day';
import { capital, sayCount, sayDateInFull, sayDay } from '@/lib/plan/words/say';
import { mentorStageLabels } from '@/lib/plan/words/words';
import { Legend } from '../thread/legend';
import { DayText } from '../ui/day';
import { Node } from '../ui/node';
import { LineForm } from './line-form';
import { SharedGoal } from './shared-goal';
import { YouSaidIDid } from './you-said-i-did';

type Props = {
  view: MentorView;
  endsOn: Day | null;
  isFirstVisit: boolean;
  isLegendRead: boolean;
  /** Where feedback is posted, and the key that makes a double click one row; none in a preview. */
  feedback?: { to: string; key: string };
  sent?: string;
};

/**
 * A plan as its reader sees it: a letter of two minutes, not an application. Drawn from one prop, so that the page carries its
 * words once and not a second time for the script; read without any script it is the same.
 */
export function Letter({ view, endsOn, isFirstVisit, isLegendRead, feedback, sent }: Props) {
  const { planner, reader, asOf } = view;
  const form = { planner: shortNameOf(planner), reader, feedback, sent };
  return (
    <div className="letter">
      <header className="letter-top">
        <span>
          {planner} shares this plan with you{reader && `, ${reader}`}.
        </span>
        <span>Read only{endsOn && `, until ${sayDateInFull(endsOn, asOf)}`}</span>
      </header>
      <main id="main">
        <h1>{view.objective}</h1>
        <p className="text-ink-soft">
          As of {sayDay(asOf, asOf)}, towards {sayDateInFull(view.endsOn, asOf)}. Two minutes to read.
        </p>

        {view.question && (
          <section className="ask" aria-labelledby="question">
            <Node shape="dot" />
            <h2 id="question">One question</h2>
            <p className="quoted">{view.question}</p>
            {view.mayComment && <LineForm {...form} heading="h3" title={`Answer ${shortNameOf(planner)}`} />}
          </section>
        )}

        <section aria-labelledby="goals">
          <h2 id="goals" className="on-thread">
            {capital(sayCount(view.goals.length, 'goal', 'goals'))}
          </h2>
          <ol>
            {view.goals.map((goal) => (
              <SharedGoal key={goal.statement} goal={goal} today={asOf} />
            ))}
          </ol>
          <Legend isRead={isLegendRead} />
        </section>

        {view.steps && (
          <section aria-labelledby="week">
            <h2 id="week">This week</h2>
            {view.steps.length === 0 && <p className="text-ink-soft">Nothing is planned for this week yet.</p>}
            <ul className="rows">
              {view.steps.map((step) => (
                <li key={`${step.title} ${step.dueOn}`}>
                  <span className="grow">
                    {step.title}
                    {step.with && <span className="text-ink-soft"> with {step.with}</span>}
                  </span>
                  <span className="text-ink-soft text-small">
                    <DayText day={step.dueOn} today={asOf} />
                    {step.doneOn && ', done'}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}

        {view.mentors && view.mentors.length > 0 && (
          <section aria-labelledby="mentors">
            <h2 id="mentors">Mentors</h2>
            <ul className="rows">
              {view.mentors.map(({ name, stage }) => (
                <li key={`${name} ${stage}`}>
                  <span className="grow">{name ?? 'A mentor'}</span>
                  <span className="text-ink-soft text-small">{mentorStageLabels[stage]}</span>
                </li>
              ))}
            </ul>
          </section>
        )}

        {view.youSaidIDid.length > 0 && <YouSaidIDid answers={view.youSaidIDid} reader={reader} today={asOf} />}

        {view.changes && !isFirstVisit && (
          <section aria-labelledby="changed">
            <h2 id="changed">Changed since you last looked</h2>
            {view.changes.length === 0 && <p className="text-ink-soft">No goal was changed.</p>}
            {view.changes.map(({ on, says }) => (
              <p key={`${on} ${says}`}>
                {says}{' '}
                <span className="text-ink-soft whitespace-nowrap">
                  <DayText day={on} today={asOf} />
                </span>
              </p>
            ))}
          </section>
        )}

        {view.mayComment && !view.question && (
          <section>
            <LineForm {...form} heading="h2" title={`Leave ${shortNameOf(planner)} feedback`} />
          </section>
        )}
      </main>
    </div>
  );
}
