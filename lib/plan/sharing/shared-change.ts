import { sayValue } from '../goal/goal-log';
import { type Day, uncheckedDay } from '../time/day';
import { sayDigits } from '../words/digits';
import { sayDateInFull } from '../words/say';
import { type MentorStage, mentorStageLabels } from '../words/words';

/** Something that changed since the reader's last visit. */
export type SharedChange =
  | { what: 'goal'; on: Day; statement: string; field: string; from: string; to: string; effectiveOn: Day }
  | { what: 'mentor'; on: Day; personId: string; to: MentorStage };

type GoalChange = Extract<SharedChange, { what: 'goal' }>;

/** "Ines raised the target of “Renew old friends” from 12 to 16." @param who the planner @param goal its statement as the reader sees it */
export function sayGoalChange({ field, from, to, effectiveOn }: GoalChange, who: string, goal: string, today: Day): string {
  const later = effectiveOn > today ? ` This counts from ${sayDateInFull(effectiveOn, today)}.` : '';
  return `${who} ${whatWasDone()}.${later}`;

  function whatWasDone(): string {
    if (field === 'target') {
      const verb = Number(to) < Number(from) ? 'lowered' : 'raised';
      return `${verb} the target of “${goal}” from ${sayDigits(Number(from))} to ${sayDigits(Number(to))}`;
    }
    if (field === 'dueOn')
      return `moved the due date of “${goal}” from ${sayDateInFull(uncheckedDay(from), today)} to ${sayDateInFull(uncheckedDay(to), today)}`;
    if (field === 'baseline') return `changed where “${goal}” starts from ${sayDigits(Number(from))} to ${sayDigits(Number(to))}`;
    if (field === 'startsOn')
      return `moved the start date of “${goal}” from ${sayDateInFull(uncheckedDay(from), today)} to ${sayDateInFull(uncheckedDay(to), today)}`;
    // The unit of a typed number may say more than the reader should see.
    const counts = to === 'manual' ? 'something else' : sayValue('measure', to, today);
    return field === 'measure' ? `changed “${goal}” to count ${counts}` : `changed “${goal}”`;
  }
}

/** "Tomasz: warming up." */
export const sayStageChange = (name: string | null, to: MentorStage): string =>
  `${name ?? 'A mentor'}: ${mentorStageLabels[to].toLowerCase()}.`;
