'use server';

import { z } from 'zod';
import { firstMentorSchema, firstPeopleSchema, firstWeek, firstWeekSchema } from '@/lib/plan/account/welcome';
import { goalSchema } from '@/lib/plan/goal/goal';
import { planFormSchema } from '@/lib/plan/plans/plan';
import { done, formAction, personAction } from '@/lib/server/actions/form-action';
import { goalEditProblem } from '../(planner)/goals/smart-plan';

const onward = done({ goTo: '/welcome' });

export const keepObjective = personAction(planFormSchema, async (person, { id, version, ...plan }) => {
  if (id) await person.plans.revise(id, version ?? 0, plan);
  else await person.plans.begin(plan);
  await person.welcome.keepTyped('objective', undefined);
  return onward;
});

export const keepGoal = formAction(goalSchema, async (planner, goal) => {
  const problem = await goalEditProblem(planner, goal);
  if (problem) return problem;
  await planner.goals.save(goal, planner.today);
  await planner.welcome.keepTyped('goal', undefined);
  return onward;
});

export const keepPeople = formAction(firstPeopleSchema, async (planner, people) => {
  await planner.welcome.keepPeople(people);
  await planner.welcome.keepTyped('people', undefined);
  return onward;
});

export const keepMentor = formAction(firstMentorSchema, async (planner, mentor) => {
  await planner.welcome.keepMentor(planner.plan.id, mentor, planner.today);
  await planner.welcome.keepTyped('mentor', undefined);
  return onward;
});

export const keepWeek = formAction(firstWeekSchema, async (planner, week) => {
  const days = firstWeek(planner.today);
  const late = week.steps.findIndex(({ id, title, dueOn }) => title && !id && !days.includes(dueOn));
  if (late >= 0) return { [`steps.${late}.dueOn`]: 'Choose one of the next seven days' };
  await planner.welcome.keepWeek(planner.plan.id, week, planner.today);
  return done({ goTo: '/today' });
});

/** Leaves /welcome for good; what was saved there stays. */
export const leaveWelcome = personAction(z.strictObject({}), async ({ settings, now }) => {
  await settings.save({ welcomedAt: now });
  return done({ say: 'Setup skipped. You can find everything in the menu.' });
});
