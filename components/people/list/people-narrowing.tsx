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
import { Choose } from './choose';

export type Narrowing = { filter: PeopleFilter; goals: readonly Choice[]; tags: readonly Choice[]; organization?: Choice };

/** Everything the people's room can be narrowed down by. */
export const PeopleNarrowing = ({ filter, goals, tags, organization }: Narrowing) => (
  <div className="people-choices">
    <Choose
      name="category"
      label="Known from"
      any="Anywhere"
      chosen={filter.category}
      choices={choicesOf(personCategories, personCategoryLabels)}
    />
    <Choose name="goal" label="Goal" any="Any goal or none" chosen={filter.goal} choices={goals} />
    <Choose name="tag" label="Tag" any="Any tag or none" chosen={filter.tag} choices={tags} />
    <Choose name="band" label="Rhythm" any="Any rhythm or none" chosen={filter.band} choices={choicesOf(bands, bandLabels)} />
    <Choose name="stage" label="Mentor" any="Anyone" chosen={filter.stage} choices={choicesOf(mentorStages, mentorStageLabels)} />
    <Choose name="show" label="Show" any="Everyone" chosen={filter.show} choices={choicesOf(peopleShows, peopleShowLabels)} />
    {organization && (
      <Choose name="organization" label="Organization" any="Anywhere" chosen={organization.value} choices={[organization]} />
    )}
  </div>
);
