import { sayRecurrence } from '@/lib/plan/step/recurrence/say-recurrence';
import type { StepItem } from '../step-item';

type Repeating = Pick<StepItem, 'recurrence' | 'repeatsFrom' | 'dueOn' | 'doneOn' | 'droppedOn'>;

/** "Repeats every second Tuesday"; empty for a step that does not, or that is over. */
export const sayRepeats = ({ recurrence, repeatsFrom, dueOn, doneOn, droppedOn }: Repeating) =>
  recurrence && doneOn === null && droppedOn === null ? `Repeats ${sayRecurrence(recurrence, repeatsFrom ?? dueOn)}` : '';
