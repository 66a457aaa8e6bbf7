import type { Band } from '@/lib/plan/words/words';
import type { State } from '../../ui/badge';

/** How urgent a band looks. Somebody new is never late. */
export const bandStates: Record<Band, State> = {
  fresh: 'good',
  due_soon: 'watch',
  due: 'watch',
  slipping: 'watch',
  lapsed: 'late',
  dormant: 'rest',
  not_started: 'rest',
  no_rhythm: 'rest',
};
