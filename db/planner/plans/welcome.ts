import { asc, eq, isNull } from 'drizzle-orm';
import {
  type FirstMentorValues,
  type FirstPeopleValues,
  type FirstWeekValues,
  SOMEONE_ELSE,
  type Typed,
  type WelcomeStep,
} from '@/lib/plan/account/welcome';
import type { Day } from '@/lib/plan/time/day';
import { mentorCriteria } from '@/lib/plan/words/words';
import type { Statement } from '../../engine/atomically';
import { rowsOf } from '../../rows';
import { goals, keyConnections, mentorRatings, mentorStageChanges, mentors, people, steps, users } from '../../schema';
import { newId } from '../../schema/columns';
import type { Scope } from '../../scope';
import { samePerson } from '../../sql/joins';
import { namesOf, peopleOf } from '../people/people';
import { keepingMissed } from '../steps/commitments';

type Left = { basis: string; typed: Typed };
type AllLeft = Partial<Record<WelcomeStep, Left>>;

/** The walk through a first plan: what of it there is, and each of its steps kept in one go. */
export function welcomeOf(scope: Scope) {
  const { db, ownerId, write } = scope;
  const rows = {
    goals: rowsOf(scope, goals),
    connections: rowsOf(scope, keyConnections),
    people: rowsOf(scope, people),
    mentors: rowsOf(scope, mentors),
    ratings: rowsOf(scope, mentorRatings),
    stageChanges: rowsOf(scope, mentorStageChanges),
    steps: rowsOf(scope, steps),
  };
  const changingUser = (fields: Partial<typeof users.$inferInsert>) => db.update(users).set(fields).where(eq(users.id, ownerId));

  async function left(): Promise<AllLeft> {
    const [row] = await db.select({ typed: users.welcomeTyped }).from(users).where(eq(users.id, ownerId));
    return JSON.parse(row?.typed ?? '{}');
  }

  return {
    /** What was typed in each step before it was left. */
    left,

    /** Saves what is typed in a step, or with undefined forgets it. */
    async keepTyped(step: WelcomeStep, fields: Left | undefined) {
      await write([changingUser({ welcomeTyped: JSON.stringify({ ...(await left()), [step]: fields }) })]);
    },

    /** The first key connections of a goal, oldest first. */
    connections: (goalId: string) =>
      db
        .select({
          id: keyConnections.id,
          personId: people.id,
          name: people.display,
          category: people.category,
          role: keyConnections.role,
          reason: keyConnections.reason,
        })
        .from(keyConnections)
        .innerJoin(people, samePerson(keyConnections))
        .where(rows.connections.mine(eq(keyConnections.goalId, goalId)))
        .orderBy(asc(keyConnections.createdAt), asc(people.sortName))
        .limit(3),

    /** The plan's first steps. */
    steps: (planId: string) =>
      db
        .select()
        .from(steps)
        .where(rows.steps.mine(eq(steps.planId, planId)))
        .orderBy(asc(steps.createdAt), asc(steps.dueOn), asc(steps.title))
        .limit(2),

    /** Adds each person to the goal, creating those who are new, and changes the connections that exist. @throws MissingRow */
    async keepPeople({ goalId, people: named }: FirstPeopleValues) {
      await rows.goals.find(goalId);
      const statements = await Promise.all(named.filter(({ name }) => name).map((each) => connecting(goalId, each)));
      await write(statements.flat());
    },

    /** The reason that was given for considering this mentor. */
    async mentorReason(mentorId: string) {
      const [change] = await rows.stageChanges.select(eq(mentorStageChanges.mentorId, mentorId), isNull(mentorStageChanges.from));
      return change?.reason ?? '';
    },

    /** Adds or changes a candidate with their ratings. @throws MissingRow */
    async keepMentor(planId: string, { personId, newPersonName, reason, ratings }: FirstMentorValues, today: Day) {
      const met =
        personId && personId !== SOMEONE_ELSE
          ? { id: (await rows.people.find(personId)).id, statements: [] }
          : await meeting(newPersonName);
      const [considered] = await rows.mentors.select(eq(mentors.planId, planId), eq(mentors.personId, met.id));
      const id = considered?.id ?? newId();
      await write([
        ...met.statements,
        ...(considered
          ? [
              db
                .update(mentorStageChanges)
                .set({ reason })
                .where(rows.stageChanges.mine(eq(mentorStageChanges.mentorId, id), isNull(mentorStageChanges.from))),
            ]
          : [
              rows.mentors.inserting({ planId, personId: met.id, stage: 'identified', stageSince: today }, id),
              rows.stageChanges.inserting({ mentorId: id, from: null, to: 'identified', madeOn: today, reason }),
            ]),
        db.delete(mentorRatings).where(rows.ratings.mine(eq(mentorRatings.mentorId, id))),
        ...mentorCriteria
          .filter((criterion) => ratings[criterion].rating !== null || ratings[criterion].evidence)
          .map((criterion) => rows.ratings.inserting({ mentorId: id, criterion, ...ratings[criterion] })),
      ]);
    },

    /** Saves the first steps of the plan, which completes the welcome. @throws MissingRow */
    async keepWeek(planId: string, { goalId, steps: committed }: FirstWeekValues, today?: Day) {
      await rows.goals.find(goalId);
      for (const { personId } of committed) if (personId) await rows.people.find(personId);
      await write([
        ...committed.flatMap(({ id, ...step }) => {
          if (!step.title) return [];
          return id
            ? [keepingMissed(scope, id, step.dueOn, today), rows.steps.updating(id, step)]
            : [rows.steps.inserting({ ...step, planId, goalId })];
        }),
        changingUser({ welcomedAt: scope.now, welcomeTyped: '{}' }),
      ]);
    },
  };

  async function connecting(
    goalId: string,
    { id, name, category, role, reason }: FirstPeopleValues['people'][number],
  ): Promise<Statement[]> {
    if (id) {
      const { personId } = await rows.connections.find(id);
      return [rows.people.updating(personId, { ...namesOf(name), category }), rows.connections.updating(id, { role, reason })];
    }
    const personId = await known(name);
    if (!personId) {
      const met = peopleOf(scope).meeting(name, { category });
      return [...met.statements, rows.connections.inserting({ goalId, personId: met.id, role, reason })];
    }
    const [existing] = await rows.connections.select(eq(keyConnections.goalId, goalId), eq(keyConnections.personId, personId));
    return [
      ...(category ? [rows.people.updating(personId, { category })] : []),
      existing ? rows.connections.updating(existing.id, { role, reason }) : rows.connections.inserting({ goalId, personId, role, reason }),
    ];
  }

  /** The person of this name, or statements that create one. */
  async function meeting(name: string) {
    const id = await known(name);
    return id ? { id, statements: [] } : peopleOf(scope).meeting(name);
  }

  /** The id of the person of this name, if there is exactly one. */
  async function known(name: string) {
    const found = await rows.people.select(eq(people.sortName, namesOf(name).sortName));
    return found.length === 1 ? found[0]?.id : undefined;
  }
}
