import { sayOutreach } from '@/lib/plan/outreach/outreach-state-words';
import type { OutreachCalendar, WaitingOutreach } from '@/lib/plan/outreach/waiting-outreach';
import { PersonRow } from '../people/person-row';
import { Badge } from '../ui/mark/badge';
import { OutreachActions, type OutreachActs } from './outreach-actions';

type Props = { outreach: WaitingOutreach; calendar: OutreachCalendar; act: OutreachActs };

/** An outreach without an answer. */
export function WaitingRow({ outreach, calendar, act }: Props) {
  const { id, personId, name, outOfOfficeUntil } = outreach;
  const said = sayOutreach(outreach, calendar);
  return (
    <PersonRow
      id={personId}
      name={name}
      state={<Badge state="rest">waiting</Badge>}
      end={
        <div className="flex gap-x-5 max-tablet:flex-col">
          <OutreachActions outreach={{ id, personId, name, outOfOfficeUntil }} said={said} act={act} />
        </div>
      }
    >
      {said.says}
    </PersonRow>
  );
}
