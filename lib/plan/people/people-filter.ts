import { z } from 'zod';
import { idSchema } from '../words/fields';
import { pageOf } from '../words/page-of';
import { requiredText, text } from '../words/text';
import { bands, mentorStages, peopleShows, peopleSorts, personCategories } from '../words/words';

/** The filter of /people, as its address has it. Invalid values are left out, so that an old link still opens. */

export const peoplePerPage = 50;

/** Beyond this many a count says "more than". */
export const peopleCountedTo = 1000;

// Blanks and control characters alone say nothing.
const said = (given: unknown) => (typeof given === 'string' && given.replace(/\p{Cc}/gu, '').trim() === '' ? undefined : given);

const one = <S extends z.ZodType>(schema: S) =>
  z.preprocess((given) => said(Array.isArray(given) ? given[0] : given) || undefined, schema.optional()).catch(undefined);

const filterSchema = z.object({
  q: one(text(400)),
  category: one(z.enum(personCategories)),
  goal: one(idSchema),
  organization: one(idSchema),
  tag: one(text(40)),
  band: one(z.enum(bands)),
  stage: one(z.enum(mentorStages)),
  show: one(z.enum(peopleShows)),
  sort: one(z.enum(peopleSorts)),
  page: one(
    z.coerce
      .number()
      .int()
      .min(2)
      .transform((page) => pageOf(String(page))),
  ),
});

export type PeopleFilter = z.output<typeof filterSchema>;

export const readPeopleFilter = (query: Record<string, string | string[] | undefined>): PeopleFilter => filterSchema.parse(query);

/** The query of the same filter: only what is set, always in one order. */
export function peopleQuery(filter: PeopleFilter): string {
  const set = Object.keys(filterSchema.shape).flatMap((name) => {
    const value = filter[name as keyof PeopleFilter];
    return value === undefined || (name === 'sort' && value === 'name') ? [] : [[name, String(value)]];
  });
  return new URLSearchParams(set).toString();
}

/** Saves the present filter under a name. */
export const savedViewSchema = z.strictObject({
  name: requiredText(40, 'Give it a name'),
  query: text(2000).transform((query) =>
    peopleQuery({ ...readPeopleFilter(Object.fromEntries(new URLSearchParams(query))), page: undefined }),
  ),
});
export type SavedViewDraft = z.input<typeof savedViewSchema>;
