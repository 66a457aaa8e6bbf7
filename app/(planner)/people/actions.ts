'use server';

import { savedViewSchema } from '@/lib/plan/people/people-filter';
import {
  connectPeopleSchema,
  peopleSchema,
  personSchema,
  rhythmSchema,
  snoozeSchema,
  starSchema,
  tagPeopleSchema,
} from '@/lib/plan/people/person';
import { personDateSchema } from '@/lib/plan/people/person-dates';
import { starTag } from '@/lib/plan/people/star';
import { sayYearlyDay } from '@/lib/plan/people/yearly-day';
import { rowSchema } from '@/lib/plan/words/fields';
import { capitalize, sayCount, sayDay, sayRhythm } from '@/lib/plan/words/say';
import { done, formAction } from '@/lib/server/actions/form-action';

const sayPeople = (ids: readonly string[]) => sayCount(new Set(ids).size, 'person', 'people');

export const savePerson = formAction(personSchema, async (planner, person) => {
  if (person.introducedById && person.introducedById === person.id) return { introducedById: 'Choose someone else' };
  const id = await planner.people.save(person, planner.today);
  return done({ say: person.id ? 'Saved.' : 'Person added.', goTo: `/people/${id}`, id });
});

export const removePerson = formAction(rowSchema, async (planner, { id }) => {
  const { display } = await planner.people.find(id);
  return done({
    say: `${display} is in the trash, with your shared history.`,
    undo: await planner.people.remove(id, display),
    goTo: '/people',
  });
});

export const archivePeople = formAction(peopleSchema, async (planner, { ids }) =>
  done({ say: `Archived: ${sayPeople(ids)}. Their history is kept.`, undo: await planner.people.archive(ids, 'Archived') }),
);

export const unarchivePerson = formAction(rowSchema, async (planner, { id }) => {
  await planner.people.unarchive(id);
  return done({ say: 'Restored from the archive.' });
});

export const setRhythm = formAction(rhythmSchema, async (planner, { ids, ...rhythm }) => {
  const undo = await planner.people.setRhythm(ids, rhythm, 'Rhythm');
  const { rhythmDays } = await planner.people.find(ids[0] ?? '');
  return done({ say: `${rhythmDays ? `Stay in touch ${sayRhythm(rhythmDays)}` : 'No rhythm'}: ${sayPeople(ids)}.`, undo });
});

export const snoozePerson = formAction(snoozeSchema, async (planner, { id, until }) => {
  if (until && until <= planner.today) return { until: 'Choose a day after today' };
  await planner.people.snooze(id, until);
  return done({ say: until ? `Reminders are off until ${sayDay(until, planner.today)}.` : 'Reminders are back on.' });
});

export const addDate = formAction(personDateSchema, async (planner, { id, ...date }) => {
  const undo = await planner.people.addDate(id, date);
  return done({ say: `${capitalize(date.label)} added: ${sayYearlyDay(date.date)}.`, undo });
});

export const starPerson = formAction(starSchema, async (planner, { id, starred }) => {
  await planner.people.star(id, starred);
  return done({});
});

export const tagPeople = formAction(tagPeopleSchema, async (planner, { ids, tag }) => {
  const undo = await planner.people.tag(ids, tag);
  return done({ say: `${tag === starTag ? 'Starred' : `Tagged “${tag}”`}: ${sayPeople(ids)}.`, undo });
});

export const connectPeople = formAction(connectPeopleSchema, async (planner, { ids, goalId }) => {
  const { statement } = await planner.goals.find(goalId);
  const undo = await planner.keyConnections.addPeople(goalId, ids);
  return done({ say: `Added to “${statement}”: ${sayPeople(ids)}. Next, note why each can help.`, undo });
});

export const saveView = formAction(savedViewSchema, async (planner, view) => {
  await planner.savedViews.keep(view);
  return done({ say: `View saved as “${view.name}”.` });
});

export const removeView = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.savedViews.find(id);
  return done({ say: `View “${name}” removed. The people are kept.`, undo: await planner.savedViews.remove(id, name), goTo: '/people' });
});
