import type { Outreach } from './talk';

export const outreaches: Outreach[] = [
  { ago: 120, with: 'felix', kind: 'email', line: 'Asked how Netzwerk Nord shares its forecasts.', bumped: [113, 99], rested: 85 },
  { ago: 54, with: 'tomasz', kind: 'message', line: 'Asked for half an hour about flexibility at night.', bumped: [47], answered: 41 },
  { ago: 16, with: 'elif', kind: 'email', line: 'Asked how roaming decides what to build next.', bumped: [8] },
  { ago: 7, with: 'owen', kind: 'message', line: 'Asked how Severn is, and whether he is.' },
];
