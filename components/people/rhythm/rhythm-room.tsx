'use client';

import { numberTyped } from '@/lib/plan/goal/typed-number';
import { roomFor } from '@/lib/plan/people/capacity';
import { settledRhythm } from '@/lib/plan/people/rhythm';
import { sayDigits } from '@/lib/plan/words/digits';
import type { CircleName } from '@/lib/plan/words/words';
import { Badge } from '../../ui/mark/badge';

/** Minutes a week: `others` is what the other people's rhythms take, `budget` what is set aside for all. */
export type Room = { others: number; budget: number };

type Props = { room: Room; chosen: { circle?: unknown; rhythmDays?: unknown; minutes?: unknown } };

/** The weekly minutes with the rhythm being chosen, updated while choosing. */
export function RhythmRoom({ room, chosen }: Props) {
  const circle = (chosen.circle || null) as CircleName | null;
  const load = settledRhythm({ circle, rhythmDays: wholeNumber(chosen.rhythmDays), minutes: wholeNumber(chosen.minutes) });
  const { spent, isOver, says } = roomFor(load, room.others, room.budget);
  return (
    <div role="status" className="text-small">
      <Badge state={isOver ? 'watch' : 'good'}>
        {sayDigits(spent)} of {sayDigits(room.budget)} minutes per week
      </Badge>
      <p className="text-ink-soft">{says}</p>
    </div>
  );
}

/** A typed whole number from 1; null for anything else, which the form reports. */
function wholeNumber(typed: unknown) {
  const value = numberTyped(typed);
  return value !== null && Number.isInteger(value) && value > 0 ? value : null;
}
