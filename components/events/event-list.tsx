import { sayWanted } from '@/lib/plan/event/event-figures';
import type { Day } from '@/lib/plan/time/day';
import { sayCount, sayDay } from '@/lib/plan/words/say';
import { Row, Rows } from '../ui/rows';

type EventItem = {
  id: string;
  title: string;
  place: string;
  happensOn: Day;
  atTime: string;
  wanted: number | null;
  goAgain: 'yes' | 'no' | null;
  toMeet: number;
  met: number;
};

/** Events, each with whom to meet or who was met. */
export const EventList = ({ events, today }: { events: readonly EventItem[]; today: Day }) => (
  <Rows>
    {events.map(({ id, title, place, happensOn, atTime, wanted, goAgain, toMeet, met }) => (
      <Row
        key={id}
        end={<span className="text-ink-soft text-small">{goAgain === 'yes' ? 'go again' : goAgain === 'no' ? 'not again' : ''}</span>}
      >
        <a className="tap font-medium" href={`/events/${id}`}>
          {title}
        </a>
        <p className="text-ink-soft text-small">
          {[
            [sayDay(happensOn, today), atTime.replace(/^0/, '')].filter(Boolean).join(', '),
            place,
            met > 0 ? `${sayCount(met, 'person', 'people')} met` : happensOn >= today && sayWanted(toMeet, wanted),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </Row>
    ))}
  </Rows>
);
