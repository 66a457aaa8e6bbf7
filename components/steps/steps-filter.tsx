import { isFiltered, type StepFilter, stepsAddress } from '@/lib/plan/step/step-filter';
import { stepKindLabels, stepKinds } from '@/lib/plan/words/words';
import { Button } from '../ui/button';
import { choicesOf } from '../ui/form/choices';
import { Select } from '../ui/form/field';

type Props = {
  filter: StepFilter;
  /** What else the address says. */
  view: { view?: string; from?: string; show?: string };
  goals: readonly { id: string; statement: string }[];
  people: readonly { id: string; display: string }[];
};

/** Narrows a view to a goal, a person or a kind of step: a plain form, so that the address keeps it. */
export function StepsFilter({ filter, view, goals, people }: Props) {
  const { goalId, personId, kind } = filter;
  const isOn = isFiltered(filter);
  return (
    <details className="mb-6" open={isOn}>
      <summary>Filter</summary>
      <form
        className="flex flex-wrap items-end gap-4 pt-3 max-tablet:[&>div]:w-full"
        method="get"
        action="/steps"
        aria-label="Filter steps"
      >
        {Object.entries(view).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <Select
          key={`goal ${goalId}`}
          label="Goal"
          name="goal"
          none="All goals"
          defaultValue={goalId ?? ''}
          choices={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
        />
        <Select
          key={`person ${personId}`}
          label="Person"
          name="person"
          none="Everyone"
          defaultValue={personId ?? ''}
          choices={people.map(({ id, display }) => ({ value: id, label: display }))}
        />
        <Select
          key={`kind ${kind}`}
          label="Kind"
          name="kind"
          none="All kinds"
          defaultValue={kind ?? ''}
          choices={choicesOf(stepKinds, stepKindLabels)}
        />
        <Button type="submit">Show</Button>
        {isOn && (
          <a className="tap pb-2" href={stepsAddress({ goalId: null, personId: null, kind: null }, view)}>
            Clear filters
          </a>
        )}
      </form>
    </details>
  );
}
