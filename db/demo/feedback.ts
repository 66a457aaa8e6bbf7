import type { Said } from './conversation';

export const feedback: Said[] = [
  {
    ago: 21,
    who: 'adaeze',
    throughLink: true,
    kind: 'opportunity',
    text: 'Ask for introductions by name, not in general.',
    answered: [17, 'Asked Marcus for Luis, and got a yes the same day.'],
  },
  { ago: 15, who: 'farah', kind: 'growth', text: 'Less about the model, more about the driver.' },
  {
    ago: 7,
    who: 'adaeze',
    kind: 'growth',
    text: 'Strong on evidence, thin on trade-offs.',
    answered: [2, 'Rewrote the case around the one thing we decided not to build.'],
  },
  {
    ago: 5,
    who: 'tomasz',
    kind: 'strength',
    text: 'You know why, not only how much. Few do.',
    answered: [4, 'Put the why on the first page.'],
  },
];
