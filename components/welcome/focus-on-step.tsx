'use client';

import { useFocusOnArrival } from '../ui/page/use-focus-on-arrival';

/** Each step begins at its title, as does the first one after signing up. */
export function FocusOnStep({ step }: { step: string }) {
  useFocusOnArrival(step);
  return null;
}
