import type { GoalStatus } from '@/lib/plan/words/words';
import type { State } from '../ui/mark/badge';

/** The shape and colour beside a goal's status. */
export const goalStates: Record<GoalStatus, State> = {
  achieved: 'good',
  on_track: 'good',
  just_started: 'rest',
  not_started: 'rest',
  behind: 'watch',
  at_risk: 'late',
  missed: 'late',
};
