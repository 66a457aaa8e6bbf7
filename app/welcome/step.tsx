import { GoalStep } from '@/components/welcome/goal-step';
import { MentorStep } from '@/components/welcome/mentor-step';
import { ObjectiveStep } from '@/components/welcome/objective-step';
import { PeopleStep } from '@/components/welcome/people-step';
import { WeekStep } from '@/components/welcome/week-step';
import type { Typed, WelcomeStep } from '@/lib/plan/account/welcome';
import type { Day } from '@/lib/plan/time/day';
import { keepGoal, keepMentor, keepObjective, keepPeople, keepWeek } from './actions';
import type { Begun } from './begun';

type Props = { step: WelcomeStep; today: Day; begun: Begun; typed: Typed | undefined };

export function Step({ step, today, begun, typed }: Props) {
  const { plan, goal, connections, mentor, steps } = begun;
  if (!plan || step === 'objective') return <ObjectiveStep plan={plan} today={today} typed={typed} keep={keepObjective} />;
  if (!goal || step === 'goal') return <GoalStep plan={plan} goal={goal} typed={typed} keep={keepGoal} />;
  const known = { plan, goal, connections, mentor, typed, today };
  if (step === 'people') return <PeopleStep {...known} keep={keepPeople} />;
  if (step === 'mentor') return <MentorStep {...known} keep={keepMentor} />;
  return <WeekStep {...known} steps={steps} keep={keepWeek} />;
}
