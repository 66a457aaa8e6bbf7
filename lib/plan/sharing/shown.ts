import { sayList } from '../words/say';
import { peopleLevelLabels } from '../words/words';
import type { PreviewValues } from './share';

/** The owner's choices for a link. */
export type PrivacyDial = Omit<PreviewValues, 'personId' | 'name'>;
type Switches = Omit<PrivacyDial, 'question'>;

export const switchLabels = {
  showSteps: 'This week’s steps',
  showMentors: 'Mentors’ stages',
  showChanges: 'What changed since they last looked',
  showFeedback: 'Feedback from others, with what you did',
  showReaders: 'The names of the people who gave it',
  mayComment: 'They can answer and leave feedback',
} as const satisfies Partial<Record<keyof Switches, string>>;

/** What a link shows and what it hides, one sentence each. */
export function sayShown(dial: Switches): [shown: string, kept: string] {
  const parts: [string, boolean][] = [
    ['this week’s steps', dial.showSteps],
    ['mentors’ stages', dial.showMentors && dial.people !== 'hidden'],
    ['what changed since they last looked', dial.showChanges],
    ['feedback from others', dial.showFeedback],
    ['the names of the people who gave it', dial.showFeedback && dial.showReaders],
  ];
  const of = (isShown: boolean) => parts.filter(([, shown]) => shown === isShown).map(([part]) => part);
  const write = dial.mayComment ? 'They can answer and leave feedback.' : 'They may not write.';
  const people = `People: ${peopleLevelLabels[dial.people].toLowerCase()}.`;
  const kept = of(false);
  return [
    `Shows ${sayList(['the objective', 'the goals', ...of(true)])}. ${people} ${write}`,
    kept.length > 0 ? `Not shown: ${sayList(kept)}.` : '',
  ];
}
