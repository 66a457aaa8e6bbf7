import type { IntroductionDraft } from '@/lib/plan/introduction/introduction';
import type { Day } from '@/lib/plan/time/day';

/** A new one: someone introduces the owner, asked today. */
export const newIntroduction = (askedOn: Day, personId = ''): IntroductionDraft => ({
  direction: 'received',
  personId,
  otherId: '',
  otherName: '',
  why: '',
  askedOn,
});
