import type { ShareDraft } from '@/lib/plan/sharing/share';
import type { Who } from './people';

/** Links into the plan, with the days ago that their reader looked. */
export const shares: { ago: number; visits: readonly number[]; who?: Who; dial: ShareDraft & { name: string } }[] = [
  {
    ago: 24,
    visits: [23, 21, 9],
    who: 'adaeze',
    dial: {
      name: 'Adaeze',
      people: 'full',
      showMentors: true,
      showSteps: true,
      showChanges: true,
      mayComment: true,
      question:
        'Before our third meeting: I have two ways to tell the night-bus case, and I cannot see which one a hiring team would rather read. Could you say which, in a line?',
      ends: '90',
    },
  },
  {
    ago: 52,
    visits: [50],
    dial: { name: 'Study group', people: 'initials', showMentors: false, showSteps: true, mayComment: false, question: '', ends: 'never' },
  },
];
