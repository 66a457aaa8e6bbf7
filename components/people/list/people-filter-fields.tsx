'use client';

import {
  bandLabels,
  bands,
  mentorStageLabels,
  mentorStages,
  peopleShowLabels,
  peopleShows,
  personCategories,
  personCategoryLabels,
} from '@/lib/plan/names/people-words';
import type { PeopleFilter } from '@/lib/plan/people/people-filter';
import { type Choice, choicesOf } from '../../ui/form/choices';
import { FilterSelect } from './filter-select';

export type FilterChoices = { filter: PeopleFilter; goals: readonly Choice[]; tags: readonly Choice[]; organization?: Choice };

/** Every filter of the people list. */
export const PeopleFilterFields = ({ filter, goals, tags, organization }: FilterChoices) => (
  <div className="grid grid-cols-2 gap-x-4 gap-y-3 pt-2 pb-3 tablet:grid-cols-[repeat(auto-fit,minmax(144px,1fr))]">
    <FilterSelect
      name="category"
      label="Known from"
      any="Anywhere"
      chosen={filter.category}
      choices={choicesOf(personCategories, personCategoryLabels)}
    />
    <FilterSelect name="goal" label="Goal" any="Any goal or none" chosen={filter.goal} choices={goals} />
    <FilterSelect name="tag" label="Tag" any="Any tag or none" chosen={filter.tag} choices={tags} />
    <FilterSelect name="band" label="Rhythm" any="Any rhythm or none" chosen={filter.band} choices={choicesOf(bands, bandLabels)} />
    <FilterSelect name="stage" label="Mentor" any="Anyone" chosen={filter.stage} choices={choicesOf(mentorStages, mentorStageLabels)} />
    <FilterSelect name="show" label="Show" any="Everyone" chosen={filter.show} choices={choicesOf(peopleShows, peopleShowLabels)} />
    {organization && (
      <FilterSelect name="organization" label="Organization" any="Anywhere" chosen={organization.value} choices={[organization]} />
    )}
  </div>
);
