import { shortName } from '../names/short-name';
import { activeDayFrom, type Day, isPaused, type Pause } from '../time/day';
import { capitalize, sayNumber } from '../words/say';
import { dueIn } from './review';

type Step = { dueOn: Day; doneOn: Day | null };
type Owed = { given: string; name: string; reportBackBy: Day | null };

/**
 * Sums up the day: "Two of this week’s five are done. Marcus is still waiting to hear how it went." Steps due on a paused day don't count,
 * and no one is said to wait because of a pause.
 * @param owed sorted by due day, earliest first
 */
export function weekSentence(
  steps: readonly Step[],
  owed: readonly Owed[],
  { today, pauses }: { today: Day; pauses: readonly Pause[] },
): string {
  const week = dueIn(steps, pauses);
  const isLate = ({ reportBackBy }: Owed) => reportBackBy !== null && activeDayFrom(reportBackBy, pauses) < today;
  const late = isPaused(today, pauses) ? undefined : owed.find(isLate);
  const waits = late ? ` ${shortName(late.given, late.name)} is still waiting to hear how it went.` : '';
  if (week.length === 0 && steps.length > 0) return `Everything planned for this week falls in a pause.${waits}`;
  return `${commitments(week.length, week.filter(({ doneOn }) => doneOn !== null).length)}${waits}`;
}

function commitments(all: number, done: number): string {
  if (all === 0) return 'Nothing is planned for this week yet.';
  if (all === 1) return done === 1 ? 'The one thing for this week is done.' : 'One thing to do this week.';
  if (done === all) return `All ${sayNumber(all)} for this week are done.`;
  if (done === 0) return `${capitalize(sayNumber(all))} things to do this week.`;
  return `${capitalize(sayNumber(done))} of this week’s ${sayNumber(all)} ${done === 1 ? 'is' : 'are'} done.`;
}
