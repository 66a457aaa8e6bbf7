'use client';

import { useId } from 'react';
import type { Day } from '@/lib/plan/time/day';
import { useToday } from '../ui/page/present-day';
import { dots, Hatch, percent, Stretched, share } from './shapes';
import { WeekLabels } from './week-labels';

/** What was due in a week and what of it was done; a paused week costs nothing. */
type WeekOfSteps = { from: Day; due: number; done: number; paused: boolean; isReserve: boolean };

/** Pixels from the top of the drawing, which is 188 high. */
const ground = 150;
const reach = 128;

/** With more weeks than these the word for a pause would run into the next. */
const MOST_NAMED = 14;

/** Planned and done, week by week: a dot for each step, filled when done. A client component because weeks weigh less in the page than dots. */
export function StepsByWeek({ weeks }: { weeks: readonly WeekOfSteps[] }) {
  const id = useId();
  const placed = weeks.map((week, index) => ({ ...week, x: share(((index + 0.5) / weeks.length) * 100) }));
  const today = useToday();
  return (
    <svg className="h-[188px]" role="img" aria-labelledby={`${id}t`}>
      <title id={`${id}t`}>Planned and done, week by week; the numbers are in the table below</title>
      <line className="stroke-edge" x2="100%" y1={ground} y2={ground} />
      <WeekStrings weeks={placed.filter(({ paused, due }) => !paused && due > 0)} every={weeks} />
      <PausedWeeks at={placed.filter(({ paused }) => paused).map(({ x }) => x)} hatch={`${id}h`} every={weeks.length} />
      {placed
        .filter(({ isReserve }) => isReserve)
        .map(({ x }) => (
          <text key={x} textAnchor="middle" x={percent(x)} y="14">
            reserve
          </text>
        ))}
      <WeekLabels weeks={weeks} today={today} y={ground + 20} />
    </svg>
  );
}

/** Narrower where there are many weeks, and then without the word. */
function PausedWeeks({ at, hatch, every }: { at: readonly number[]; hatch: string; every: number }) {
  if (at.length === 0) return null;
  const width = share(Math.min(8, 90 / every));
  return (
    <>
      <Hatch id={hatch} />
      {at.map((x) => (
        <rect key={x} x={percent(x - width / 2)} y={ground - reach} width={percent(width)} height={reach} fill={`url(#${hatch})`} />
      ))}
      {every <= MOST_NAMED &&
        at.map((x) => (
          <text key={x} textAnchor="middle" x={percent(x)} y="14">
            pause
          </text>
        ))}
    </>
  );
}

/** A line for each week with a dot for each step, as large as the fullest week allows. */
function WeekStrings({ weeks, every }: { weeks: readonly { x: number; due: number; done: number }[]; every: readonly WeekOfSteps[] }) {
  const gap = Math.min(26, reach / Math.max(1, ...every.map(({ due }) => due)));
  const radius = Math.max(1.5, Math.min(7, gap / 2 - 1, 120 / every.length));
  const height = (dot: number) => Math.round((ground - 10 - radius - dot * gap + (26 - gap) / 4) * 10) / 10;
  const places = (x: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => [x, height(from + index)] as const);
  const strings = (till: 'due' | 'done') =>
    weeks.map((week) => (week[till] > 0 ? `M${week.x} ${ground}V${height(week[till] - 1)}` : '')).join('');
  const done = dots(weeks.flatMap((week) => places(week.x, 0, week.done)));
  const open = dots(weeks.flatMap((week) => places(week.x, week.done, week.due)));
  return (
    <Stretched height={188}>
      <path className="stroke-2 stroke-rule" d={strings('due')} />
      <path className="stroke-2 stroke-thread" d={strings('done')} />
      <path className="stroke-thread" strokeLinecap="round" strokeWidth={2 * radius + 1.5} d={done} />
      <path className="stroke-ink-soft" strokeLinecap="round" strokeWidth={2 * radius + 1.5} d={open} />
      <path className="stroke-paper" strokeLinecap="round" strokeWidth={2 * radius - 1.5} d={open} />
    </Stretched>
  );
}
