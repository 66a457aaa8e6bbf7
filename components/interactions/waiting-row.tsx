import { nextFollowUpOn, type OutreachDays, outreachState } from '@/lib/plan/people/rhythm';
import type { Day } from '@/lib/plan/time/day';
import { sayDate, sayDay } from '@/lib/plan/words/say';
import { PersonRow } from '../people/person-row';
import { Badge } from '../ui/mark/badge';
import { OutreachActions, type OutreachActs } from './outreach-actions';

type Outreach = OutreachDays & { id: string; personId: string; name: string };

/** An outreach without an answer. */
export function WaitingRow({ outreach, today, act }: { outreach: Outreach; today: Day; act: OutreachActs }) {
  return (
    <PersonRow
      id={outreach.personId}
      name={outreach.name}
      state={<Badge state="rest">waiting</Badge>}
      end={
        <div className="flex gap-x-5 max-tablet:flex-col">
          <OutreachActions outreach={outreach} today={today} act={act} />
        </div>
      }
    >
      {sayWaiting(outreach, today)}
    </PersonRow>
  );
}

function sayWaiting(outreach: OutreachDays, today: Day): string {
  const since = `no answer since ${sayDate(outreach.happenedOn, today)}`;
  if (outreachState(outreach, today) === 'follow_up_due') return `${since}; time to follow up?`;
  const next = nextFollowUpOn(outreach);
  return next === null ? `${since}, followed up twice` : `${since}; you can follow up from ${sayDay(next, today)}`;
}
