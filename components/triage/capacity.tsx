import type { FormAction } from '@/lib/form-result';
import type { RhythmDraft } from '@/lib/plan/people/person';
import type { Guard } from '@/lib/plan/people/triage';
import { sayDigits } from '@/lib/plan/words/digits';
import { ActionButton } from '../ui/action-button';
import { Badge } from '../ui/mark/badge';

type Props = { guard: Guard; setRhythm: FormAction<RhythmDraft> };

/** The weekly minutes all rhythms take, of those set aside, and a change that would fit. */
export const Capacity = ({ guard, setRhythm }: Props) => (
  <div role="status" className="grid gap-2">
    <p>
      <Badge state={guard.spent > guard.budget ? 'watch' : 'good'}>
        {sayDigits(guard.spent)} of {sayDigits(guard.budget)} minutes a week
      </Badge>
    </p>
    <p className="text-ink-soft">{guard.says}</p>
    {guard.change && (
      <p className="text-ink-soft">
        {guard.change.says}{' '}
        <ActionButton
          action={setRhythm}
          values={{
            ids: guard.change.personId,
            circle: '',
            rhythmDays: guard.change.rhythmDays === null ? '' : String(guard.change.rhythmDays),
            minutes: String(guard.change.minutes),
          }}
        >
          Do that
        </ActionButton>
      </p>
    )}
  </div>
);
