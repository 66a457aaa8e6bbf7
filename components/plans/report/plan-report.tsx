import type { PlanReport as Report } from '@/lib/plan/report/plan-report';
import { sayBrought, sayEach, sayGoals, sayHappened, sayResult, saySource } from '@/lib/plan/report/report-words';
import type { Day } from '@/lib/plan/time/day';
import { sayDateInFull, sayDay } from '@/lib/plan/words/say';
import { outcomeKindLabels } from '@/lib/plan/words/words';
import { GoalResult } from '../../goals/goal-result';
import { Section } from '../../ui/page/page';

/** What came of a plan, on two printed pages. */
export function PlanReport({ report, today }: { report: Report; today: Day }) {
  const { reasons, startsOn, endsOn, goals, sources, learned, thanks } = report;
  return (
    <div className="max-w-[720px] space-y-10">
      <Section id="set-out" title="What was set out" aside={`${sayDateInFull(startsOn, today)} to ${sayDateInFull(endsOn, today)}`}>
        {reasons && <p className="max-w-measure whitespace-pre-line">{reasons}</p>}
        <p className="mt-2">{sayGoals(report)}</p>
        <ul>
          {goals.map((goal) => (
            <GoalResult key={`${goal.statement} ${goal.dueOn}`} statement={goal.statement} status={goal.status}>
              {sayResult(goal, today)}
            </GoalResult>
          ))}
        </ul>
      </Section>
      <Section id="happened" title="What happened">
        <p className="max-w-measure">{sayHappened(report)}</p>
      </Section>
      {sources.length > 0 && <Brought report={report} />}
      {learned.length > 0 && (
        <Section id="learned" title="What was learned">
          <ul className="max-w-measure">
            {learned.map(({ on, text }) => (
              <li key={on} className="list-row">
                <q className="quoted min-w-0 grow">{text}</q>{' '}
                <span className="text-small text-ink-soft">week of {sayDateInFull(on, today)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {thanks.length > 0 && (
        <Section id="thanks" title="Thanks still owed">
          <ul className="max-w-measure">
            {thanks.map(({ name, kind, text, on }) => (
              <li key={`${name} ${on} ${text}`} className="list-row">
                <div className="min-w-0 grow">
                  <b>{name}</b>
                  <span className="block text-small text-ink-soft">{`${outcomeKindLabels[kind]}, ${sayDay(on, today)}: ${text}`}</span>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

/** Each kind of conversation and outreach with what it brought. */
const Brought = ({ report: { sources } }: { report: Report }) => (
  <Section id="brought" title="What it brought">
    <table className="max-tablet:text-small">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">How many</th>
          <th scope="col">Brought</th>
          <th scope="col">On average</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={saySource(source)}>
            <th scope="row">{saySource(source)}</th>
            <td>{source.isOutreach ? `${source.count}, ${source.answered} answered` : source.count || ''}</td>
            <td>{sayBrought(source)}</td>
            <td>{sayEach(source)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="mt-2 max-w-measure text-small text-ink-soft">
      What came together need not have come of each other: an outcome is listed with the conversation it was noted with.
    </p>
  </Section>
);
