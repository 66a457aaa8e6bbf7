import { shortName } from '../names/short-name';
import type { Day, Pause } from '../time/day';
import { capitalize, sayCount } from '../words/say';
import type { Band } from '../words/words';
import { daysSinceConversation, touch } from './rhythm';

/** A person with a rhythm; `lastContactOn` is null before the first conversation. */
export type Rhythmic = { id: string; given: string; display: string; rhythmDays: number; lastContactOn: Day | null } & LeftAlone;

/** True while an outreach waits for an answer or the person is snoozed. */
type LeftAlone = { waitingSince?: Day | null; snoozedUntil?: Day | null };

/** `name` is for sentences; `gone` is the share of the rhythm since the last conversation, 1 being all of it. */
export type PersonInRhythm = { id: string; name: string; gone: number; band: Band; isLeftAlone: boolean };

type RhythmView = {
  /** People with at least one conversation. */
  people: PersonInRhythm[];
  /** How many of them have not used their rhythm up. */
  within: number;
  /** How many are new: never spoken to, so no clock runs. */
  newcomers: number;
  /** Who to write to first: the one slipping furthest, since that is still easy to keep, then the least lapsed. Never a paused person. */
  first: PersonInRhythm | undefined;
};

/** Everyone with a rhythm, by how much of it has passed. */
export function rhythmView(people: readonly Rhythmic[], today: Day, pauses: readonly Pause[]): RhythmView {
  const clocks = people.flatMap(({ id, given, display, rhythmDays, lastContactOn, waitingSince, snoozedUntil }) => {
    const days = daysSinceConversation(lastContactOn, today, pauses);
    if (days === null) return [];
    const isLeftAlone = Boolean(waitingSince) || (snoozedUntil ?? today) > today;
    return [{ id, name: shortName(given, display), gone: days / rhythmDays, band: touch(days, rhythmDays).band, isLeftAlone }];
  });
  const by = (band: Band) => clocks.filter((person) => person.band === band && !person.isLeftAlone).sort((a, b) => a.gone - b.gone);
  return {
    people: clocks,
    within: clocks.filter(({ gone }) => gone <= 1).length,
    newcomers: people.length - clocks.length,
    first: by('slipping').at(-1) ?? by('lapsed')[0],
  };
}

/** "Priya is the one to write to first. Three more are new and have no clock yet." */
export function rhythmLead({ first, newcomers, people }: RhythmView): string {
  const write = first ? [`${first.name} is the one to write to first.`] : [];
  if (newcomers === 0) return write.join(' ');
  const who = people.length > 0 ? sayCount(newcomers, 'more', 'more') : sayCount(newcomers, 'person', 'people');
  return [
    ...write,
    `${capitalize(who)} ${newcomers === 1 ? 'is new; the rhythm starts' : 'are new; their rhythm starts'} with the first conversation.`,
  ].join(' ');
}
