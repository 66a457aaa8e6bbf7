import { printCalendar } from '@/lib/export/calendar';
import { stepEvent } from '@/lib/plan/step/step-event';
import { personFor } from '@/lib/server/current-planner';
import { download, signedOut } from '@/lib/server/download';

/** One step as a file for a calendar. */
export async function GET(_request: Request, { params }: RouteContext<'/api/export/steps/[id]'>) {
  const [person, { id }] = await Promise.all([personFor(), params]);
  if (!person) return signedOut();
  const step = await person.steps.inFull(id);
  const event = { ...stepEvent(step), uid: `${id}@throughline`, sequence: step.version - 1, changedAt: person.now.toISOString() };
  const file = printCalendar([event], { name: step.title, zone: person.account.timeZone });
  return download(Promise.resolve(file), 'step.ics', 'text/calendar; charset=utf-8');
}
