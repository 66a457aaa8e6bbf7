import type { SQL } from 'drizzle-orm';
import { nameKeys } from '@/lib/plan/names/name-spellings';
import type { Database } from '../engine/client';
import type { Scope } from '../scope';
import {
  addingDocuments,
  addingMissing,
  type DocumentFields,
  documentsWithoutPerson,
  removingDocuments,
  removingOrphans,
} from '../sql/people-documents';
import type { Newcomer } from './import/new-people';
import { inParts } from './in-parts';
import type { Turn } from './write-in-turn';

/**
 * Triggers keep the search index up to date. For thousands of people at once they would take a third of the transaction that other writers
 * wait for, so an import writes the documents before it stores the people, and removes them before it removes the people, in many short
 * turns. A document without a person is never found; `repairDocuments` fixes what was interrupted.
 */
export function searchDocumentsOf({ db, ownerId }: Pick<Scope, 'db' | 'ownerId'>, turn: Turn) {
  async function inShortTurns<Item>(items: readonly Item[], statements: (ownerId: string, json: string) => SQL[]) {
    for (const part of inParts(items)) {
      const json = JSON.stringify(part);
      await turn.take();
      for (const statement of statements(ownerId, json)) db.run(statement);
      turn.give();
    }
  }
  return {
    /** Their tags follow when those are stored. */
    add: (newcomers: readonly Newcomer[]) => inShortTurns(newcomers.map(documentFields), addingDocuments),
    remove: (ids: readonly string[]) => inShortTurns(ids, removingDocuments),
  };
}

const documentFields = ({ id, person }: Newcomer): DocumentFields => [
  id,
  person.display,
  person.organization,
  person.position,
  `${person.notes} `,
  nameKeys(person),
];

/** Adds missing documents and name words, and removes those of people who are gone. Usually there are none: two look-ups. */
export function repairDocuments(db: Database): void {
  const orphans = db.all<{ id: string }>(documentsWithoutPerson).map(({ id }) => id);
  const removing = orphans.length > 0 ? removingOrphans(JSON.stringify(orphans)) : [];
  for (const statement of [...removing, ...addingMissing]) db.run(statement);
}
