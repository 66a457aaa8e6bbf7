import { eq } from 'drizzle-orm';
import { updatingLastContact } from './planner/people/last-contact';
import { rowsOf } from './rows';
import * as schema from './schema';
import { newId } from './schema/columns';
import type { Scope } from './scope';

/** The tables as they are, for the demo and for tests, which arrange and look at rows that no page writes or reads that way. */
export function tablesOf(scope: Scope) {
  const interactions = rowsOf(scope, schema.interactions);
  return {
    plans: rowsOf(scope, schema.plans),
    pauses: rowsOf(scope, schema.pauses),
    goals: rowsOf(scope, schema.goals),
    goalChanges: rowsOf(scope, schema.goalChanges),
    people: rowsOf(scope, schema.people),
    organizations: rowsOf(scope, schema.organizations),
    keyConnections: rowsOf(scope, schema.keyConnections),
    mentors: rowsOf(scope, schema.mentors),
    mentorRatings: rowsOf(scope, schema.mentorRatings),
    mentorStageChanges: rowsOf(scope, schema.mentorStageChanges),
    steps: rowsOf(scope, schema.steps),
    outcomes: rowsOf(scope, schema.outcomes),
    feedback: rowsOf(scope, schema.feedback),
    interactions: {
      ...interactions,

      /** With the contact of its person, which is never anything but what the interactions say. @returns the id */
      async create(fields: Parameters<typeof interactions.create>[0]) {
        const id = newId();
        await scope.write([interactions.inserting(fields, id), updatingLastContact(scope, eq(schema.people.id, fields.personId))]);
        return id;
      },
    },
  };
}

export type Tables = ReturnType<typeof tablesOf>;
