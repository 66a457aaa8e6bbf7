import type { Band } from '@/lib/plan/words/words';
import type { State } from '../../ui/mark/badge';

/** The badge of each rhythm band. A new person is never late. */
export const rhythmStates: Record<Band, State> = {
  fresh: 'good',
  due_soon: 'watch',
  due: 'watch',
  slipping: 'watch',
  lapsed: 'late',
  dormant: 'rest',
  not_started: 'rest',
  no_rhythm: 'rest',
};
