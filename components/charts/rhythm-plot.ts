import type { PersonInRhythm } from '@/lib/plan/people/rhythm-view';
import type { Band } from '@/lib/plan/words/words';
import { share } from './shapes';
import { swarm } from './swarm';

/** Where a band lies, in rhythms gone by. */
export const groups = [
  { name: 'fresh', bands: ['fresh'], from: 0, to: 0.75 },
  { name: 'soon', bands: ['due_soon', 'due'], from: 0.75, to: 1 },
  { name: 'slipping', bands: ['slipping'], from: 1, to: 1.5 },
  { name: 'lapsed', bands: ['lapsed', 'dormant'], from: 1.5, to: 2.5 },
] as const satisfies readonly { name: string; bands: readonly Band[]; from: number; to: number }[];

export type Group = (typeof groups)[number];

/** Pixels from the top of the drawing. */
export const PLOT_BOTTOM = 150;
export const PLOT_TOP = 34;

const last = 2.5;
/** The place of so much of a rhythm gone by, in shares of the width. */
export const placeOf = (gone: number) => share((Math.min(gone, last - 0.06) / last) * 96 + 2);

/** Everybody with a rhythm as plain values, heights in pixels; no marks when they are too many to stand side by side. */
export function rhythmPlot(people: readonly PersonInRhythm[]) {
  // Shares that a mark takes on a phone, the narrowest there is: what fits there fits everywhere.
  const size = people.length > 40 ? { radius: 3.5, width: 2.7, rise: 9 } : { radius: 6.5, width: 4.6, rise: 15 };
  const marks = swarm(
    people.map((person) => ({ ...person, at: placeOf(person.gone) })),
    size.width,
  );
  const fits = people.length <= 120 && marks.every(({ level }) => level * size.rise < PLOT_BOTTOM - PLOT_TOP - 10);
  return {
    /** How many are in each group. */
    counts: groups.map((_, group) => people.filter(({ band }) => groupOf(band) === group).length),
    radius: size.radius,
    marks: fits ? marks.map(({ band, at, level }) => ({ group: groupOf(band), x: at, y: PLOT_BOTTOM - 10 - level * size.rise })) : [],
    names: fits ? namesOf(marks, size.rise) : [],
  };
}

export type RhythmPlot = ReturnType<typeof rhythmPlot>;

const groupOf = (band: Band) => groups.findIndex(({ bands }) => (bands as readonly Band[]).includes(band));

/** The few who have waited longest are named, as far as their names stand clear of each other. */
function namesOf(marks: readonly (PersonInRhythm & { at: number; level: number })[], rise: number) {
  const longest = marks.filter(({ gone, level }) => gone > 1 && level === 0).toSorted((a, b) => b.gone - a.gone);
  const named: typeof longest = [];
  for (const mark of longest) if (named.length < 3 && named.every(({ at }) => Math.abs(at - mark.at) > 16)) named.push(mark);
  return named.map((mark) => {
    const above = marks.filter(({ at }) => Math.abs(at - mark.at) < 8).reduce((most, { level }) => Math.max(most, level), 0);
    return { says: mark.name, x: mark.at, y: PLOT_BOTTOM - 24 - above * rise };
  });
}
