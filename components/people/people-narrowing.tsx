import type { PeopleFilter } from '@/lib/plan/people-filter';
import { peopleShowLabels, peopleShows, peopleSortLabels, peopleSorts } from '@/lib/plan/people-filter';
import { bandLabels, bands, mentorStageLabels, mentorStages, personCategories, personCategoryLabels } from '@/lib/plan/words';

type Choice = { value: string; label: string };
type Props = { filter: PeopleFilter; goals: readonly Choice[]; tags: readonly Choice[]; organization?: Choice };

const labelled = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

/** Everything the people's room can be narrowed down by; what is set stands open. */
export function PeopleNarrowing({ filter, goals, tags, organization }: Props) {
  const { category, goal, tag, band, stage, show } = filter;
  const set = [category, goal, tag, band, stage, show, organization].filter(Boolean).length;
  return (
    <>
      <div className="bar">
        <input
          className="input grow"
          type="search"
          name="q"
          defaultValue={filter.q}
          placeholder="Name, organization, tag, anything you noted"
          aria-label="Search people"
          autoComplete="off"
          maxLength={400}
        />
        <Choose name="sort" label="Order" chosen={filter.sort} choices={labelled(peopleSorts, peopleSortLabels)} />
      </div>
      <details open={set > 0}>
        <summary>Narrow down{set > 0 && <span className="soft">, {set} set</span>}</summary>
        <div className="people-choices">
          <Choose
            name="category"
            label="Known from"
            any="Anywhere"
            chosen={category}
            choices={labelled(personCategories, personCategoryLabels)}
          />
          <Choose name="goal" label="Goal" any="Any goal or none" chosen={goal} choices={goals} />
          <Choose name="tag" label="Tag" any="Any tag or none" chosen={tag} choices={tags} />
          <Choose name="band" label="Rhythm" any="Any rhythm or none" chosen={band} choices={labelled(bands, bandLabels)} />
          <Choose name="stage" label="Mentor" any="Mentor or not" chosen={stage} choices={labelled(mentorStages, mentorStageLabels)} />
          <Choose name="show" label="Show" any="Everyone" chosen={show} choices={labelled(peopleShows, peopleShowLabels)} />
          {organization && (
            <Choose name="organization" label="Organization" any="Anywhere" chosen={organization.value} choices={[organization]} />
          )}
        </div>
      </details>
      <noscript>
        <button type="submit" className="btn">
          Show
        </button>
      </noscript>
    </>
  );
}

function Choose({
  name,
  label,
  any,
  chosen,
  choices,
}: {
  name: string;
  label: string;
  any?: string;
  chosen?: string;
  choices: readonly Choice[];
}) {
  return (
    <label className="people-choice">
      <span className={any ? 'small soft' : 'visually-hidden'}>{label}</span>
      <select name={name} defaultValue={chosen ?? ''}>
        {any && <option value="">{any}</option>}
        {choices.map(({ value, label: said }) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
