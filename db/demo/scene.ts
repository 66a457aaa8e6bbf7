import type { Day } from '@/lib/plan/time/day';
import type { Database } from '../engine/client';
import type { Planner } from '../planner';
import type { Tables } from '../tables';
import type { Who } from './people';
import { type GoalKey, goals, type PlanKey } from './plans';

/** One thing that was written down on a day, with the planner as it was on that day. */
export type Scene = { on: Day; tell: (stage: Stage) => Promise<void> };

export type Stage = { db: Database; planner: Planner; tables: Tables; now: Date };

/** Ids of what the demo has created so far, by short name. */
export type Cast = {
  people: Map<Who, string>;
  plans: Map<PlanKey, string>;
  goals: Map<GoalKey, string>;
  links: { name: string; token: string }[];
};

export const newCast = (): Cast => ({ people: new Map(), plans: new Map(), goals: new Map(), links: [] });

/** @throws Error when a scene refers to something that does not exist yet */
export function idOf<Key extends string>(made: Map<Key, string>, key: Key): string {
  const id = made.get(key);
  if (!id) throw new Error(`The story speaks of ${key} too early.`);
  return id;
}

const goalKeys = Object.keys(goals) as GoalKey[];

/** The goal a person serves, and its plan: what belongs to no goal belongs to the first plan. */
export function placeOf(cast: Cast, who: Who | undefined, goal = goalKeys.find((key) => who && who in goals[key].people)) {
  return { planId: idOf(cast.plans, goal ? goals[goal].plan : 'energy'), goalId: (goal && cast.goals.get(goal)) ?? null };
}
