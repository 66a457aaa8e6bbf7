'use client';

import { numberTyped } from '@/lib/plan/goal/typed-number';
import { roomFor } from '@/lib/plan/people/capacity';
import { settledRhythm } from '@/lib/plan/people/rhythm';
import { sayDigits } from '@/lib/plan/words/say';
import type { TierName } from '@/lib/plan/words/words';
import { Badge } from '../../ui/badge';

/** Minutes a week: what everybody else's rhythms cost, and what is set aside for all. */
export type Room = { others: number; budget: number };

type Props = { room: Room; chosen: { tier?: unknown; cadenceDays?: unknown; minutes?: unknown } };

/** What the chosen rhythm would cost together with the others: said while one chooses, before the list grows. */
export function RhythmRoom({ room, chosen }: Props) {
  const tier = (chosen.tier || null) as TierName | null;
  const load = settledRhythm({ tier, cadenceDays: wholeNumber(chosen.cadenceDays), minutes: wholeNumber(chosen.minutes) });
  const { spent, isOver, says } = roomFor(load, room.others, room.budget);
  return (
    <div role="status" className="small">
      <Badge state={isOver ? 'watch' : 'good'}>
        {sayDigits(spent)} of {sayDigits(room.budget)} minutes per week
      </Badge>
      <p className="soft">{says}</p>
    </div>
  );
}

/** A whole number from 1 on as it is typed; null for anything else, which the form itself names. */
function wholeNumber(typed: unknown) {
  const value = numberTyped(typed);
  return value !== null && Number.isInteger(value) && value > 0 ? value : null;
}
