import type { OutreachCalendar, WaitingOutreach } from '@/lib/plan/outreach/waiting-outreach';
import { type StepFilter, stepsAddress } from '@/lib/plan/step/step-filter';
import { stepGroups } from '@/lib/plan/step/step-groups';
import type { WeekStart } from '@/lib/plan/time/day';
import type { OutreachActs } from '../interactions/outreach-actions';
import { WaitingRow } from '../interactions/waiting-row';
import { PersonRows } from '../people/person-row';
import { Section } from '../ui/page/page';
import type { StepItem } from './step-item';
import { StepList } from './step-list';
import type { StepActs } from './step-rows';

type Props = {
  open: readonly StepItem[];
  /** How many open steps the plan has, shown here or not. */
  openCount: number;
  filter: StepFilter;
  /** Done or dropped, newest first. */
  recent: readonly StepItem[];
  waiting: readonly WaitingOutreach[];
  calendar: OutreachCalendar;
  weekStart: WeekStart;
  act: StepActs;
  outreachActs: OutreachActs;
};

/** Open steps by week, outreach without an answer, and recently closed steps. */
export function StepsList({ open, openCount, filter, recent, waiting, calendar, weekStart, act, outreachActs }: Props) {
  const { today } = calendar;
  return (
    <div className="space-y-10">
      {stepGroups(open, today, weekStart).map(({ key, title, steps }) => (
        <Section key={key} id={`due-${key}`} title={title}>
          <StepList steps={steps} today={today} act={act} />
        </Section>
      ))}
      {openCount > open.length && (
        <p>
          <a className="tap" href={stepsAddress(filter, { show: 'open' })}>
            All open steps
          </a>
        </p>
      )}
      {waiting.length > 0 && (
        <Section id="waiting" title="Waiting for an answer">
          <PersonRows isQuiet>
            {waiting.map((outreach) => (
              <WaitingRow key={outreach.id} outreach={outreach} calendar={calendar} act={outreachActs} />
            ))}
          </PersonRows>
        </Section>
      )}
      {recent.length > 0 && (
        <Section id="lately" title="Recent">
          <StepList steps={recent} today={today} act={act} />
          <p className="mt-5">
            <a className="tap" href={stepsAddress(filter, { show: 'closed' })}>
              All closed steps
            </a>
          </p>
        </Section>
      )}
    </div>
  );
}
