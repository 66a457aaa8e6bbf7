'use client';

import {
  type IsoWeekday,
  printRecurrence,
  type Recurrence,
  readRecurrence,
  recurrenceLimits,
} from '@/lib/plan/step/recurrence/recurrence-parts';
import { addDays, type Day, isDay } from '@/lib/plan/time/day';
import { DateField } from '../../ui/form/date-field';
import { Field, Select, Tick } from '../../ui/form/field';
import { FieldPair } from '../../ui/form/field-pair';

const units = [
  { value: 'day', label: 'days' },
  { value: 'week', label: 'weeks' },
  { value: 'month', label: 'months' },
  { value: 'year', label: 'years' },
];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ends = [
  { value: 'never', label: 'Never' },
  { value: 'count', label: 'After a number of times' },
  { value: 'until', label: 'On a day' },
];

/** `dueOn` is the first day. */
type Props = { rule: string; dueOn: Day; onChange: (rule: string) => void };

/** A rule by its parts: how often, on which weekdays, until when. */
export default function CustomRule({ rule, dueOn, onChange }: Props) {
  const parts = readRecurrence(rule);
  if (!parts) return null;
  const { every, unit, weekdays: chosen, end } = parts;
  const change = (some: Partial<Recurrence>) => onChange(printRecurrence({ ...parts, ...some }));
  const turn = (day: IsoWeekday) => {
    const left = chosen.includes(day) ? chosen.filter((each) => each !== day) : [...chosen, day].sort();
    if (left.length > 0) change({ weekdays: left });
  };
  const ofUnit = (value: string) => change({ unit: value as Recurrence['unit'], weekdays: value === 'week' ? [1] : [], dayOfMonth: null });

  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">Custom rule</legend>
      <FieldPair>
        <Field
          label="Every"
          inputMode="numeric"
          defaultValue={every}
          onChange={({ target }) => {
            const number = Number(target.value);
            if (Number.isInteger(number) && number >= 1 && number <= recurrenceLimits.every) change({ every: number });
          }}
        />
        <Select label="Unit" choices={units} value={unit} onChange={({ target }) => ofUnit(target.value)} />
      </FieldPair>
      {unit === 'week' && (
        <fieldset>
          <legend className="mb-1 font-strong">On</legend>
          <div className="flex flex-wrap gap-x-5">
            {weekdays.map((label, at) => (
              <Tick
                key={label}
                label={label}
                checked={chosen.includes((at + 1) as IsoWeekday)}
                onChange={() => turn((at + 1) as IsoWeekday)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <FieldPair>
        <Select
          label="Ends"
          choices={ends}
          value={end === null ? 'never' : 'count' in end ? 'count' : 'until'}
          onChange={({ target }) => change({ end: endOf(target.value, dueOn) })}
        />
        {end && 'count' in end && (
          <Field
            label="Times"
            inputMode="numeric"
            defaultValue={end.count}
            onChange={({ target }) => {
              const count = Number(target.value);
              if (Number.isInteger(count) && count >= 1 && count <= recurrenceLimits.count) change({ end: { count } });
            }}
          />
        )}
        {end && 'until' in end && (
          <DateField
            label="Last day"
            min={dueOn}
            defaultValue={end.until}
            onInput={({ currentTarget: { value } }) => isDay(value) && change({ end: { until: value } })}
          />
        )}
      </FieldPair>
    </fieldset>
  );
}

/** An end to begin with: five times, or three months. */
function endOf(kind: string, dueOn: Day): Recurrence['end'] {
  if (kind === 'until') return { until: addDays(dueOn, 91) };
  return kind === 'count' ? { count: 5 } : null;
}
