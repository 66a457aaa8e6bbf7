import type { MentorCriterion, MentorStage } from '../words/words';

/** What a rating from 1 to 5 means for its criterion. */
const words: Record<MentorCriterion, readonly [string, string, string, string, string]> = {
  values: ['Against mine', 'Far from mine', 'Some of them', 'Most of them', 'Shares them'],
  experience: ['Elsewhere', 'Some way off', 'Near mine', 'Close to mine', 'Ahead of mine'],
  insight: ['None so far', 'A little', 'Some', 'Useful', 'Changes my mind'],
  availability: ['Hardly any', 'Little', 'Some', 'Good', 'Plenty'],
  rapport: ['Strained', 'Stiff', 'Fine', 'Easy', 'At home'],
};

/** The label of a rating; null is "not known". */
export const ratingWord = (criterion: MentorCriterion, rating: number | null): string =>
  (rating !== null && words[criterion][rating - 1]) || 'Not known yet';

/** The choices of a rating, for a form. */
export const ratingChoices = (criterion: MentorCriterion) => words[criterion].map((label, index) => ({ value: String(index + 1), label }));

/** A way to find out about a criterion. */
export const waysToLearn: Record<MentorCriterion, string> = {
  values: 'Ask what they turned down last year, and why.',
  experience: 'Ask how they came to do what they do now.',
  insight: 'Show something you are unsure about and see what they say.',
  availability: 'Ask how they like to be reached, and how soon they answer.',
  rapport: 'Speak alone once, about something other than work.',
};

/** The verb that moves a mentor to a stage. */
export const moveVerbs: Record<MentorStage, string> = {
  identified: 'Consider again',
  researching: 'Start finding out',
  warming_up: 'Start warming up',
  asked: 'I’ve asked them',
  accepted_trial: 'Start a trial period',
  agreed: 'We’ve agreed',
  active: 'We’ve started',
  completed: 'We’ve finished',
  declined: 'They declined',
  no_answer: 'No answer',
  ended: 'It ended early',
  parked: 'Park for now',
  role_model: 'Keep as a role model',
};
