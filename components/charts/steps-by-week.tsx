'use client';

import { useId } from 'react';
import type { Day } from '@/lib/plan/time/day';
import { sayDate } from '@/lib/plan/words/say';
import { useToday } from '../ui/page/present-day';
import { ChartFigure } from './figure';
import { dots, Hatch, percent, Stretched, share } from './shapes';

/** What was due in a week and what of it was done; a paused week costs nothing. */
type WeekOfSteps = { from: Day; due: number; done: number; paused: boolean };

type StepsByWeekProps = { weeks: readonly WeekOfSteps[]; sentence: string; lead?: string };

/** Pixels from the top of the drawing, which is 188 high. */
const ground = 150;
const reach = 128;

/** Planned and done, week by week: a dot for each step, filled when done. A client component because weeks weigh less in the page than dots. */
export function StepsByWeek({ weeks, sentence, lead }: StepsByWeekProps) {
  const id = useId();
  const placed = weeks.map((week, index) => ({ ...week, x: share(((index + 0.5) / weeks.length) * 100) }));
  const today = useToday();
  const isLong = weeks.some(({ from }) => from.slice(0, 4) !== today.slice(0, 4));
  const labelEvery = Math.ceil((weeks.length * (isLong ? 72 : 46)) / 340);
  const rows = weeks.map(({ from, due, done, paused }): [string, string | number, string | number] =>
    paused ? [sayDate(from, today), 'paused', 'paused'] : [sayDate(from, today), due, done],
  );
  return (
    <ChartFigure kicker="Planned and done" sentence={sentence} lead={lead} table={{ heads: ['Week of', 'Planned', 'Done'], rows }}>
      <svg className="h-[188px]" role="img" aria-labelledby={`${id}t`}>
        <title id={`${id}t`}>Planned and done, week by week; the numbers are in the table below</title>
        <line className="stroke-edge" x2="100%" y1={ground} y2={ground} />
        <WeekStrings weeks={placed.filter(({ paused, due }) => !paused && due > 0)} every={weeks} />
        <PausedWeeks at={placed.filter(({ paused }) => paused).map(({ x }) => x)} hatch={`${id}h`} />
        {placed
          .filter((_, index) => index % labelEvery === 0)
          .map(({ x, from }) => (
            <text key={x} textAnchor="middle" x={percent(x)} y={ground + 20}>
              {sayDate(from, today)}
            </text>
          ))}
      </svg>
    </ChartFigure>
  );
}

function PausedWeeks({ at, hatch }: { at: readonly number[]; hatch: string }) {
  if (at.length === 0) return null;
  return (
    <>
      <Hatch id={hatch} />
      {at.map((x) => (
        <svg key={x} x={percent(x)} aria-hidden="true">
          <rect x="-14" y={ground - reach} width="28" height={reach} fill={`url(#${hatch})`} />
          <text textAnchor="middle" y="14">
            pause
          </text>
        </svg>
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
