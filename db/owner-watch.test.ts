import { describe, expect, it } from 'vitest';
import { unownedTables } from './owner-watch';

const spokenWith = (where: string) => `select "steps"."id" from "steps" left join "goals" on ("goals"."owner_id" = "steps"."owner_id"
  and "goals"."id" = "steps"."goal_id") where ${where} order by "steps"."due_on"`;

describe('a statement in which an owned table stands without its owner is found', () => {
  it.each([
    ['the conversations of a person', `select "id" from "interactions" where "interactions"."person_id" = ?`, ['interactions']],
    ['the lists of steps', spokenWith('"steps"."plan_id" = ?'), ['steps', 'goals']],
    ['the decision on an imported row', 'update "import_rows" set "decision" = ? where "import_rows"."id" = ?', ['import_rows']],
    ['the details of a person', `select "value" from "contact_details" where "contact_details"."person_id" = ?`, ['contact_details']],
    ['a deletion', 'delete from "tags" where "tags"."id" = ?', ['tags']],
    [
      'a join by the bare id',
      'select 1 from "goals" join "plans" on "plans"."id" = "goals"."plan_id" where "goals"."owner_id" = ?',
      ['plans'],
    ],
    [
      'a query inside',
      'select (select max(x) from "steps" where "steps"."goal_id" = "goals"."id") from "goals" where "goals"."owner_id" = ?',
      ['steps'],
    ],
    ['one part of a union', 'select 1 from people where owner_id = ? union all select 1 from people', ['people']],
    ['one of two in a list', 'select 1 from people, tags where people.owner_id = ? and tags.person_id = people.id', ['tags']],
    ['a row without its owner', 'insert into "tags" ("id", "person_id") values (?, ?)', ['tags']],
    ['two that only point at one another', 'select 1 from goals g join plans p on p.owner_id = g.owner_id', ['goals', 'plans']],
  ])('%s', (_what, statement, tables) => expect(unownedTables(statement)).toEqual(tables));
});

it('leaves a statement alone whose tables are kept to their owner, at once or by a join', () => {
  const kept = [
    spokenWith('("steps"."owner_id" = ? and "steps"."plan_id" = ?)'),
    'update "people" set "notes" = ? where ("people"."owner_id" = ? and "people"."id" = ?)',
    'insert into "tags" ("id", "owner_id", "person_id") values (?, ?, ?)',
    'select count(*) from people where owner_id = ?',
    'select 1 from "goals" where "goals"."owner_id" = ? and exists (select 1 from "plans" as "p" where "p"."owner_id" = "goals"."owner_id")',
    'select "id" from "sessions" where "sessions"."token_hash" = ?',
  ];
  expect(kept.flatMap(unownedTables)).toEqual([]);
});
