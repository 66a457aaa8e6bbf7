'use server';

import { rowSchema } from '@/lib/plan/fields';
import { savedViewSchema } from '@/lib/plan/people-filter';
import { peopleSchema, personSchema, rhythmSchema, snoozeSchema, starSchema, tagPeopleSchema, tiePeopleSchema } from '@/lib/plan/person';
import { sayCadence, sayCount, sayDay } from '@/lib/plan/say';
import { starTag } from '@/lib/plan/star';
import { done, formAction } from '@/lib/server/form-action';

const sayPeople = (ids: readonly string[]) => sayCount(new Set(ids).size, 'person', 'people');

export const savePerson = formAction(personSchema, async (planner, person) => {
  if (person.introducedById && person.introducedById === person.id) return { introducedById: 'Choose somebody else' };
  const id = await planner.people.save(person, planner.today);
  return done({ say: person.id ? 'Saved.' : 'Added to your people.', goTo: `/people/${id}`, id });
});

export const removePerson = formAction(rowSchema, async (planner, { id }) => {
  const { display } = await planner.people.find(id);
  return done({
    say: `${display} is removed, with your thread.`,
    undo: await planner.people.remove(id, display),
    goTo: '/people',
  });
});

export const archivePeople = formAction(peopleSchema, async (planner, { ids }) =>
  done({ say: `Archived: ${sayPeople(ids)}. The history stays.`, undo: await planner.people.archive(ids, 'Archived') }),
);

export const unarchivePerson = formAction(rowSchema, async (planner, { id }) => {
  await planner.people.unarchive(id);
  return done({ say: 'Back among your people.' });
});

export const setRhythm = formAction(rhythmSchema, async (planner, { ids, ...rhythm }) => {
  const undo = await planner.people.setRhythm(ids, rhythm, 'Rhythm');
  const { cadenceDays } = await planner.people.find(ids[0] ?? '');
  return done({ say: `${cadenceDays ? `A word ${sayCadence(cadenceDays)}` : 'No rhythm'}: ${sayPeople(ids)}.`, undo });
});

export const snoozePerson = formAction(snoozeSchema, async (planner, { id, until }) => {
  if (until && until <= planner.today) return { until: 'Choose a day after today' };
  await planner.people.snooze(id, until);
  return done({ say: until ? `Quiet until ${sayDay(until, planner.today)}.` : 'Awake again.' });
});

export const starPerson = formAction(starSchema, async (planner, { id, starred }) => {
  await planner.people.star(id, starred);
  return done({});
});

export const tagPeople = formAction(tagPeopleSchema, async (planner, { ids, tag }) => {
  const undo = await planner.people.tag(ids, tag);
  return done({ say: `${tag === starTag ? 'Starred' : `Tagged “${tag}”`}: ${sayPeople(ids)}.`, undo });
});

export const tiePeople = formAction(tiePeopleSchema, async (planner, { ids, goalId }) => {
  const { statement } = await planner.goals.find(goalId);
  const undo = await planner.keyConnections.tie(goalId, ids);
  return done({ say: `Tied to “${statement}”: ${sayPeople(ids)}. Say next why each can help.`, undo });
});

export const saveView = formAction(savedViewSchema, async (planner, view) => {
  await planner.savedViews.keep(view);
  return done({ say: `Saved as “${view.name}”.` });
});

export const removeView = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.savedViews.find(id);
  return done({ say: `“${name}” is removed. The people stay.`, undo: await planner.savedViews.remove(id, name), goTo: '/people' });
});
