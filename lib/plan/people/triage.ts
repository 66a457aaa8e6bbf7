import { z } from 'zod';
import { choice, idSchema, optionalChoice, optionalId } from '../words/fields';
import { sayCount, sayRhythm } from '../words/say';
import { circleNames, keyConnectionRoles, personCategories } from '../words/words';
import { firstChange, fittingChange, type Burden as Rhythm, weeklyMinutes } from './capacity';

/** Where an imported person belongs. A category is enough to take them out of the deck. */
export const triageSchema = z.strictObject({
  id: idSchema,
  category: choice(personCategories, 'Choose where you know them from'),
  goalId: optionalId,
  role: optionalChoice(keyConnectionRoles),
  circle: optionalChoice(circleNames),
});

export type TriageDraft = z.input<typeof triageSchema>;
export type TriageValues = z.output<typeof triageSchema>;

type Burden = Rhythm & { display: string };

export type Guard = {
  /** Minutes a week the rhythms take, and may take. */
  spent: number;
  budget: number;
  says: string;
  /** The one change that would fit, or where no single one does, the first of several; null when everything fits. */
  change: { personId: string; rhythmDays: number | null; minutes: number; says: string } | null;
};

/** When every possible change affects a protected person. */
const keptOnly =
  ' The rest are mentors, sponsors, people you starred and people waiting for an answer: set aside more time, or choose yourself.';

/** Whether there is room for more rhythms, and if not, which change would make it. */
export function capacityGuard(people: readonly Burden[], budget: number): Guard {
  const spent = Math.round(weeklyMinutes(people));
  const over = spent - budget;
  const fitting = fittingChange(people, budget);
  const change = fitting ?? firstChange(people, budget);
  const person = people.find(({ id }) => id === change?.personId);
  const minutes = (count: number) => sayCount(count, 'minute', 'minutes');
  const says =
    over > 0
      ? `That’s enough: your rhythms take ${minutes(over)} a week more than you set aside.${change ? '' : keptOnly}`
      : over > -5
        ? 'That’s enough for now: your rhythms fill the time you set aside.'
        : `There is room for ${minutes(-over)} a week.`;
  return {
    spent,
    budget,
    says,
    change:
      change && person
        ? {
            personId: person.id,
            rhythmDays: change.to,
            minutes: person.minutes,
            says: fitting
              ? change.to === null
                ? `Without a rhythm for ${person.display} the rest would fit.`
                : `Speaking with ${person.display} ${sayRhythm(change.to)} instead of ${sayRhythm(change.from)} would fit.`
              : `One change is not enough. To begin with: ${
                  change.to === null
                    ? `no rhythm for ${person.display}`
                    : `${person.display} ${sayRhythm(change.to)} instead of ${sayRhythm(change.from)}`
                }, which gives back ${minutes(Math.round(change.saves))} a week.`,
          }
        : null,
  };
}
