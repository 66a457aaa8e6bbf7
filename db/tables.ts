import { presentOf } from './planner/steps/present';
import { rowsOf } from './rows';
import * as schema from './schema';
import { newId } from './schema/columns';
import type { Scope } from './scope';

/** The tables themselves, for the demo and for tests, which create and read rows that no page does. */
export function tablesOf(scope: Scope) {
  const interactions = rowsOf(scope, schema.interactions);
  return {
    plans: rowsOf(scope, schema.plans),
    pauses: rowsOf(scope, schema.pauses),
    reviews: rowsOf(scope, schema.reviews),
    reserves: rowsOf(scope, schema.reserves),
    goals: rowsOf(scope, schema.goals),
    goalQuestions: rowsOf(scope, schema.goalQuestions),
    goalChanges: rowsOf(scope, schema.goalChanges),
    people: rowsOf(scope, schema.people),
    contactDetails: rowsOf(scope, schema.contactDetails),
    organizations: rowsOf(scope, schema.organizations),
    keyConnections: rowsOf(scope, schema.keyConnections),
    mentors: rowsOf(scope, schema.mentors),
    mentorRatings: rowsOf(scope, schema.mentorRatings),
    mentorStageChanges: rowsOf(scope, schema.mentorStageChanges),
    steps: rowsOf(scope, schema.steps),
    events: rowsOf(scope, schema.events),
    eventPeople: rowsOf(scope, schema.eventPeople),
    introductions: rowsOf(scope, schema.introductions),
    outcomes: rowsOf(scope, schema.outcomes),
    feedback: rowsOf(scope, schema.feedback),
    interactionPeople: rowsOf(scope, schema.interactionPeople),
    interactions: {
      ...interactions,

      /** With who was in each. */
      async select(...where: Parameters<typeof interactions.select>) {
        const found = await interactions.select(...where);
        const present = await presentOf(scope).in(found.map(({ id }) => id));
        return found.map((row) => ({
          ...row,
          personIds: present.flatMap(({ interactionId, personId }) => (interactionId === row.id ? personId : [])),
        }));
      },

      /** With its people and their last contact, which always agrees with the interactions. @returns the id */
      async create({ personId, ...fields }: Parameters<typeof interactions.create>[0] & { personId: string | readonly string[] }) {
        const id = newId();
        const personIds = [personId].flat();
        await scope.write([
          interactions.inserting(fields, id),
          ...presentOf(scope).saying(id, personIds),
          presentOf(scope).updatingLastContact(personIds),
        ]);
        return id;
      },
    },
  };
}

export type Tables = ReturnType<typeof tablesOf>;
