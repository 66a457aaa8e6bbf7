import { googleCalendarLink, outlookCalendarLink } from '@/lib/export/calendar-links';
import { stepEvent } from '@/lib/plan/step/step-event';
import { Section } from '../../ui/page/page';

type Props = { step: { id: string } & Parameters<typeof stepEvent>[0] /** The owner's. */; zone: string };

/** Ways to put one step into a calendar by hand. */
export function StepCalendar({ step, zone }: Props) {
  const event = stepEvent(step);
  const outside = { className: 'tap', target: '_blank', rel: 'noopener noreferrer nofollow' };
  return (
    <Section id="calendar" title="Add to a calendar">
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <a href={googleCalendarLink(event, zone)} {...outside}>
          Add to Google
        </a>
        <a href={outlookCalendarLink(event, zone)} {...outside}>
          Add to Outlook
        </a>
        <a className="tap" href={`/api/export/steps/${step.id}`} download="step.ics">
          Download .ics
        </a>
      </p>
    </Section>
  );
}
