import { type GoalStatus, goalStatusLabels } from '@/lib/plan/words/words';
import { Badge } from '../ui/mark/badge';
import { goalStates } from './goal-state';

export const GoalBadge = ({ status }: { status: GoalStatus }) => <Badge state={goalStates[status]}>{goalStatusLabels[status]}</Badge>;
