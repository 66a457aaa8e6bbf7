import type { GoalValues } from '@/lib/plan/goal/goal';
import type { Person } from './fixtures';

const goalOf = ({ planId, inDays }: Person): GoalValues => ({
  planId,
  statement: 'Talk with 18 product managers at energy companies',
  kind: 'total',
  measure: 'conversations',
  questions: [],
  behaviour: '',
  unit: 'conversations',
  baseline: 0,
  target: 18,
  startsOn: inDays(-30),
  dueOn: inDays(60),
  matters: '',
  servesPart: 'product management in energy',
  confidence: 8,
  openFindingsReason: '',
  easingReason: '',
});

/** Saves a goal as its form would. @returns its id */
export const newGoal = (person: Person, more: Partial<GoalValues> = {}) =>
  person.planner.goals.save({ ...goalOf(person), ...more }, person.today);
