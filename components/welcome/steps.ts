/** The walk through a first plan, in its order. */
export const welcomeSteps = [
  { step: 'objective', name: 'Objective', about: 'where you want to be, and by when' },
  { step: 'goal', name: 'One goal', about: 'about people, with a number' },
  { step: 'people', name: 'Three people', about: 'and what you hope for from each' },
  { step: 'mentor', name: 'A possible mentor', about: 'with what you know and what you do not' },
  { step: 'week', name: 'This week', about: 'two things to do' },
] as const;

export type WelcomeStep = (typeof welcomeSteps)[number]['step'];
