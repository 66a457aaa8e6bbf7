import { and, asc, between, eq, isNull, sql } from 'drizzle-orm';
import type { ConfirmValues } from '@/lib/plan/inbox/suggestion';
import { logSchema } from '@/lib/plan/step/interaction';
import { addDays, type Day } from '@/lib/plan/time/day';
import { plainName } from '@/lib/plan/words/fold';
import type { Statement } from '../../engine/atomically';
import { MissingRow } from '../../errors';
import { rowsOf } from '../../rows';
import { contactDetails, steps, suggestions } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { isOneOf } from '../../sql/json';
import { rememberingAll, rememberingNew } from '../../trash/trash';
import { type Named, withWhom } from '../people/with-whom';
import { conversationLogOf } from '../steps/log-conversation';
import { listingOf } from './listing';

type Suggested = { personId: string | null; name: string; email: string };

/**
 * Finds or makes those who took part. A newcomer who has come into the address book since, by this address, is that person; one who is
 * in several suggestions is made once, with the address, so that the next event finds them.
 */
function newcomersOf(scope: Scope, trashId: string) {
  const made = new Map<string, Named>();
  return async ({ personId, name, email }: Suggested): Promise<Named> => {
    const key = email || plainName(name);
    const before = personId ? undefined : made.get(key);
    if (before) return { ...before, isNew: false, statements: [] };
    const known = personId ?? (email ? await withAddress(scope, email) : undefined);
    const person = await withWhom(scope, { personId: known ?? null, newPersonName: name });
    if (known || !email) return person;
    made.set(key, person);
    const id = newId();
    return {
      ...person,
      statements: [
        ...person.statements,
        rememberingNew(scope, trashId, contactDetails, id),
        rowsOf(scope, contactDetails).inserting({ personId: person.id, kind: 'email', value: email }, id),
      ],
    };
  };
}

async function withAddress(scope: Scope, email: string) {
  const [found] = await scope.db
    .select({ id: contactDetails.personId })
    .from(contactDetails)
    .where(rowsOf(scope, contactDetails).mine(eq(contactDetails.kind, 'email'), eq(sql`lower(${contactDetails.value})`, email)))
    .limit(1);
  return found?.id;
}

/**
 * Logs suggestions as conversations, all of them or none. Newcomers become people, with their e-mail address; a step that was planned
 * with the same person within a day is completed.
 * @returns how many were logged, and the id for `undo`
 * @throws MissingRow when none of them is open any more
 */
export async function confirm(scope: Scope, items: ConfirmValues['items'], planId: string) {
  const { db, write } = scope;
  const chosen = and(
    isOneOf(
      suggestions.id,
      items.map(({ id }) => id),
    ),
    eq(suggestions.state, 'open'),
  );
  const open = await listingOf(scope).chosen(chosen);
  if (open.length === 0) throw new MissingRow();
  const lines = new Map(items.map(({ id, line }) => [id, line]));
  const { trashId, statements } = rememberingAll(scope, open.length === 1 ? 'Suggestion' : 'Suggestions', [
    { table: suggestions, columns: [suggestions.state, suggestions.interactionId], chosen },
  ]);
  const batch: Statement[] = [...statements];
  const completed = new Set<string>();
  const met = newcomersOf(scope, trashId);
  for (const { id, kind, day, people } of open) {
    const named: Named[] = [];
    for (const person of people) named.push(await met(person));
    const stepId = await plannedStep(
      named.map((one) => one.id),
      day,
    );
    if (stepId) completed.add(stepId);
    const log = logSchema.parse({
      people: named.map(({ id: personId }) => ({ id: personId, name: '' })),
      kind,
      line: lines.get(id) ?? '',
      happenedOn: day,
      isOutreach: false,
      stepId: stepId ?? '',
    });
    const logging = await conversationLogOf(scope).logging(log, planId, { trashId, named });
    batch.push(
      ...logging.statements,
      rowsOf(scope, suggestions).updating(id, { state: 'confirmed', interactionId: logging.interactionId }, eq(suggestions.state, 'open')),
    );
  }
  await write(batch);
  return { logged: open.length, undo: trashId };

  /** The open step with one of them that was planned for that day, or for the day before or after it. */
  async function plannedStep(personIds: readonly string[], day: Day) {
    const found = await db
      .select({ id: steps.id, dueOn: steps.dueOn })
      .from(steps)
      .where(
        rowsOf(scope, steps).mine(
          isOneOf(steps.personId, personIds),
          isNull(steps.doneOn),
          isNull(steps.droppedOn),
          between(steps.dueOn, addDays(day, -1), addDays(day, 1)),
        ),
      )
      .orderBy(asc(steps.dueOn));
    const free = found.filter(({ id }) => !completed.has(id));
    return (free.find(({ dueOn }) => dueOn === day) ?? free[0])?.id;
  }
}
