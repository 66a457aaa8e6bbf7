import type { Outreach } from './conversation';

export const outreaches: Outreach[] = [
  { ago: 172, with: 'clara', kind: 'message', line: 'Asked her to read my objective before anyone else does.', answered: 169 },
  {
    ago: 150,
    with: 'jonas',
    kind: 'email',
    line: 'Asked how Voltaria decides what not to build.',
    followedUp: [143, 129],
    closed: 115,
  },
  { ago: 140, with: 'yuki', kind: 'message', line: 'Asked for a coffee, and what she makes of my plan.', answered: 137 },
  { ago: 122, with: 'amara', kind: 'email', line: 'Asked who reads the forecasts at Kestrel.', followedUp: [115, 101], closed: 87 },
  { ago: 120, with: 'felix', kind: 'email', line: 'Asked how Netzwerk Nord shares its forecasts.', followedUp: [113, 99], closed: 85 },
  { ago: 108, with: 'gustavo', kind: 'email', line: 'Asked which charging data I may use.', answered: 104 },
  { ago: 101, with: 'nadia', kind: 'message', line: 'Asked for an hour about hiring.', followedUp: [94], answered: 92 },
  { ago: 97, with: 'mei', kind: 'message', line: 'Asked how design and grid people share a table.', followedUp: [90, 76], closed: 62 },
  { ago: 74, with: 'dario', kind: 'email', line: 'Asked for a coffee after a year without one.', answered: 70 },
  { ago: 66, with: 'ingrid', kind: 'message', line: 'Asked whether she still reads tariffs for fun.', answered: 60 },
  { ago: 54, with: 'tomasz', kind: 'message', line: 'Asked for half an hour about flexibility at night.', followedUp: [47], answered: 41 },
  {
    ago: 44,
    with: 'amelie',
    kind: 'email',
    line: 'Asked what she wants to hear of in a talk on forecasts.',
    followedUp: [37, 23],
    closed: 9,
  },
  { ago: 33, with: 'kwame', kind: 'email', line: 'Asked which product teams look for a forecaster.', answered: 31 },
  { ago: 16, with: 'elif', kind: 'email', line: 'Asked how roaming decides what to build next.', followedUp: [8], outOfOffice: [7, 4] },
  { ago: 5, with: 'amara', kind: 'email', line: 'Asked her one question: who reads the forecasts first.' },
  { ago: 7, with: 'owen', kind: 'message', line: 'Asked how Severn is, and whether he is.' },
];
