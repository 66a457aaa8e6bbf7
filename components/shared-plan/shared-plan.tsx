'use client';

import type { ReactNode } from 'react';
import { shortNameOf } from '@/lib/plan/names/short-name';
import type { MentorView } from '@/lib/plan/sharing/mentor-view';
import { answersPerPage } from '@/lib/plan/step/feedback-pages';
import type { Day } from '@/lib/plan/time/day';
import { capitalize, sayCount, sayDateInFull, sayDay } from '@/lib/plan/words/say';
import { mentorStageLabels } from '@/lib/plan/words/words';
import { Legend } from '../thread/legend';
import { DayText } from '../ui/day';
import { Node } from '../ui/mark/node';
import { Pages } from '../ui/page/pages';
import { Row, Rows } from '../ui/rows';
import { FeedbackForm } from './feedback-form';
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
 * A plan as the reader of a share link sees it, readable without script. Drawn from one prop, so that the page sends its words once and
 * not a second time for the script.
 */
export function SharedPlan({ view, endsOn, isFirstVisit, isLegendRead, feedback, sent }: Props) {
  const { planner, reader, asOf, question, mayComment, goals, steps, mentors, changes, youSaidIDid, answersPage } = view;
  const form = { planner: shortNameOf(planner), reader, feedback, sent };
  return (
    <div className="mx-auto max-w-[760px] px-5 pb-16 tablet:px-6 tablet:pb-20 print:max-w-none print:p-0">
      <header className="text-small mb-6 flex flex-col border-rule border-b py-3 text-ink-soft tablet:mb-11 tablet:flex-row tablet:justify-between tablet:gap-4 tablet:py-5">
        <span>
          {planner} shares this plan with you{reader && `, ${reader}`}.
        </span>
        <span>Read only{endsOn && `, until ${sayDateInFull(endsOn, asOf)}`}</span>
      </header>
      <main id="main" className="grid gap-9 tablet:gap-11">
        <div className="grid gap-2 tablet:gap-3">
          <h1>{view.objective}</h1>
          <p className="text-ink-soft">
            As of {sayDay(asOf, asOf)}, towards {sayDateInFull(view.endsOn, asOf)}. Two minutes to read.
          </p>
        </div>

        <div>
          {question && (
            <section className="thread-trunk pb-9 before:top-3.5 tablet:pb-11" aria-labelledby="question">
              <Node shape="dot" className="absolute top-2 left-0" />
              <h2 id="question">One question</h2>
              <p className="quoted mt-1.5">{question}</p>
              {mayComment && <FeedbackForm {...form} heading="h3" title={`Answer ${form.planner}`} />}
            </section>
          )}
          <section aria-labelledby="goals">
            <h2 id="goals" className="thread-trunk pb-4 before:-bottom-2">
              {capitalize(sayCount(goals.length, 'goal', 'goals'))}
            </h2>
            <ol className="timeline mb-5">
              {goals.map((goal) => (
                <SharedGoal key={goal.statement} goal={goal} today={asOf} />
              ))}
            </ol>
            <Legend isRead={isLegendRead} />
          </section>
        </div>

        {steps && (
          <Part id="week" title="This week">
            {steps.length === 0 && <p className="text-ink-soft">Nothing is planned for this week yet.</p>}
            <Rows>
              {steps.map(({ title, with: person, dueOn, doneOn }) => (
                <Row key={`${title} ${dueOn}`}>
                  {title}
                  {person && <span className="text-ink-soft"> with {person}</span>}
                  <span className="text-small block text-ink-soft">
                    <DayText day={dueOn} today={asOf} />
                    {doneOn && ', done'}
                  </span>
                </Row>
              ))}
            </Rows>
          </Part>
        )}

        {mentors && mentors.length > 0 && (
          <Part id="mentors" title="Mentors">
            <Rows>
              {mentors.map(({ name, stage }) => (
                <Row key={`${name} ${stage}`}>
                  {name ?? 'A mentor'} <span className="text-small text-ink-soft">{mentorStageLabels[stage]}</span>
                </Row>
              ))}
            </Rows>
          </Part>
        )}

        {youSaidIDid.length > 0 && (
          <div>
            <YouSaidIDid answers={youSaidIDid} reader={reader} today={asOf} />
            {feedback && <Pages {...answersPage} perPage={answersPerPage} address={(page) => `?answers=${page}#said`} />}
          </div>
        )}

        {changes && !isFirstVisit && (
          <Part id="changed" title="Changed since you last looked">
            {changes.length === 0 && <p className="text-ink-soft">No goal was changed.</p>}
            {changes.map(({ on, says }) => (
              <p key={`${on} ${says}`}>
                {says}{' '}
                <span className="whitespace-nowrap text-ink-soft">
                  <DayText day={on} today={asOf} />
                </span>
              </p>
            ))}
          </Part>
        )}

        {mayComment && !question && (
          <section>
            <FeedbackForm {...form} heading="h2" title={`Leave ${form.planner} feedback`} />
          </section>
        )}
      </main>
    </div>
  );
}

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-3">
      {title}
    </h2>
    {children}
  </section>
);
