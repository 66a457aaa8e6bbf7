import { emailKey } from '@/lib/import/matching/identity';
import { cleanLine } from '@/lib/import/text/clean';
import { type Component, type Property, propertiesOf } from './components';
import { type Attendee, calendarLimits } from './event';

const MAX_NAME = 200;
const MAX_EMAIL = 320;

/** The guests of an event and its organizer, each once. */
export function attendeesOf(component: Component): Attendee[] {
  const found: Attendee[] = [];
  const byEmail = new Map<string, Attendee>();
  for (const property of [...propertiesOf(component, 'attendee'), ...propertiesOf(component, 'organizer')]) {
    const attendee = attendeeOf(property);
    if (!attendee.email && !attendee.name) continue;
    const before = attendee.email ? byEmail.get(attendee.email) : undefined;
    if (before) {
      before.name ||= attendee.name;
      continue;
    }
    if (found.length === calendarLimits.attendees) break;
    found.push(attendee);
    if (attendee.email) byEmail.set(attendee.email, attendee);
  }
  return found;
}

function attendeeOf({ params, values }: Property): Attendee {
  const param = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
  const email = addressOf(String(values[0] ?? '')) || addressOf(param('email'));
  const name = cleanLine(param('cn').slice(0, 2 * MAX_NAME))
    .slice(0, MAX_NAME)
    .toWellFormed();
  return {
    name: emailKey(name) === email ? '' : name,
    email,
    isDeclined: param('partstat').toUpperCase() === 'DECLINED',
    isRoom: ['ROOM', 'RESOURCE'].includes(param('cutype').toUpperCase()) || /@(?:resource|group)\.calendar\.google\.com$/.test(email),
  };
}

/** The address in "mailto:ANA@example.org"; empty for anything else, such as the internal ids some calendars write. */
function addressOf(text: string): string {
  const address = emailKey(cleanLine(text.slice(0, MAX_EMAIL + 10)).replace(/^mailto:/i, ''));
  return /^[^\s@:/]+@[^\s@:/]+$/.test(address) && address.length <= MAX_EMAIL ? address : '';
}
