import type { Day } from './day';
import { capital, sayNumber } from './say';
import { shortName } from './short-name';

type Owed = { given: string; name: string; reportBackBy: Day | null };

/** Sums up the day: "Two of this week’s five are done. Marcus is still waiting to hear how it went." `owed`: due first first. */
export function weekSentence(week: readonly { doneOn: Day | null }[], owed: readonly Owed[], today: Day): string {
  const late = owed.find(({ reportBackBy }) => reportBackBy !== null && reportBackBy < today);
  const waits = late ? ` ${shortName(late.given, late.name)} is still waiting to hear how it went.` : '';
  return `${commitments(week.length, week.filter(({ doneOn }) => doneOn !== null).length)}${waits}`;
}

function commitments(all: number, done: number): string {
  if (all === 0) return 'Nothing is planned for this week yet.';
  if (all === 1) return done === 1 ? 'The one thing of this week is done.' : 'One thing to do this week.';
  if (done === all) return `All ${sayNumber(all)} of this week are done.`;
  if (done === 0) return `${capital(sayNumber(all))} things to do this week.`;
  return `${capital(sayNumber(done))} of this week’s ${sayNumber(all)} ${done === 1 ? 'is' : 'are'} done.`;
}
