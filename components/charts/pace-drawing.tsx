'use client';

import { useId } from 'react';
import type { PaceLabels } from './pace-labels';
import { dots as dotsPath, Hatch, percent, Stretched } from './shapes';

type Props = {
  title: string;
  description: string;
  lines: { fan: string | null; fanEdges: string; expected: string | null; middle: string; actual: string | null };
  /** Places of what counted, of the pauses and of the goal, in shares of the width and height. */
  dots: readonly (readonly [x: number, y: number])[];
  pauses: readonly { from: number; width: number }[];
  /** Where the goal was changed, in shares of the width. */
  changes: readonly number[];
  aim: readonly [x: number, y: number];
  labels: PaceLabels;
};

/** A chart narrower than 700 px uses shorter words. */
const shownIn = { wide: '@max-[700px]:hidden', narrow: 'hidden @max-[700px]:inline' };
const looks = { plain: undefined, strong: 'fill-ink font-strong', thread: 'fill-thread font-strong' };

/**
 * Draws the pace chart from places. A client component, like every chart of many marks, because places weigh less in the page than
 * marks; never through `lazy`, since React moves what is large out of the page then, and without script it would be missing.
 */
export function PaceDrawing({ title, description, lines, dots, pauses, changes, aim, labels }: Props) {
  const id = useId();
  return (
    <div className="mt-2 mr-[220px] mb-9 ml-9 h-[312px] @max-[700px]:mr-[84px] @max-[700px]:ml-[26px] @max-[700px]:h-[248px]">
      <svg className="h-full" role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        <Grid {...labels} />
        {pauses.length > 0 && <Hatch id={`${id}h`} />}
        {pauses.map(({ from, width }) => (
          <rect key={from} x={percent(from)} width={percent(width)} height="100%" fill={`url(#${id}h)`} />
        ))}
        {labels.pauses && <PauseLabel {...labels.pauses} />}
        <PaceLines {...lines} dots={dotsPath(dots)} />
        {changes.length > 0 && (
          <Stretched>
            <path className="stroke-watch" strokeDasharray="2 3" d={changes.map((at) => `M${at} 100V0`).join('')} />
          </Stretched>
        )}
        <ExpectedLabel {...labels.expected} />
        {labels.today && <TodayMark {...labels.today} />}
        <circle className="fill-paper stroke-2 stroke-ink" cx={percent(aim[0])} cy={percent(aim[1])} r="4.5" />
        {labels.ends.map(({ value, at, name, short, look }) => (
          <text key={name} x="100%" y={percent(at)} dx="12" dy="4" className={looks[look]}>
            {value}
            <tspan className={shownIn.wide}> {name}</tspan>
            <tspan className={shownIn.narrow}> {short}</tspan>
          </text>
        ))}
      </svg>
    </div>
  );
}

function Grid({ values, months }: Pick<PaceLabels, 'values' | 'months'>) {
  return (
    <>
      <Stretched>
        <path className="stroke-rule" d={values.map(({ at }) => `M0 ${at}H100`).join('')} />
        <path className="stroke-edge" d={`M0 100H100${months.map(({ at }) => `M${at} 100V102`).join('')}`} />
      </Stretched>
      {values.map(({ says, at }) => (
        <text key={says} y={percent(at)} dx="-10" dy="4" textAnchor="end">
          {says}
        </text>
      ))}
      {months
        .filter(({ says }) => says)
        .map(({ at, says, only }) => (
          <text key={at} x={percent(at)} y="100%" dy="22" className={only && shownIn[only]}>
            {says}
          </text>
        ))}
    </>
  );
}

const PaceLines = ({ fan, fanEdges, expected, middle, actual, dots }: Props['lines'] & { dots: string }) => (
  <Stretched>
    {fan && <path className="fill-thread opacity-13" d={fan} />}
    {fanEdges && <path className="fill-none stroke-thread opacity-55" d={fanEdges} />}
    {expected && <path className="fill-none stroke-ink-soft" strokeWidth="1.25" d={expected} />}
    {middle && <path className="fill-none stroke-thread" strokeWidth="1.25" d={middle} />}
    {actual && <path className="fill-none stroke-thread" strokeWidth="2" strokeLinejoin="round" d={actual} />}
    {dots && <path className="stroke-paper" strokeWidth="9.5" strokeLinecap="round" d={dots} />}
    {dots && <path className="stroke-thread" strokeWidth="6.5" strokeLinecap="round" d={dots} />}
  </Stretched>
);

const ExpectedLabel = ({ x, y, toRight, below }: PaceLabels['expected']) => (
  <text x={percent(x)} y={percent(y)} dy={below ? 20 : -10} textAnchor={toRight ? 'start' : 'end'}>
    expected<tspan className={shownIn.wide}> pace</tspan>
  </text>
);

const PauseLabel = ({ at, before }: NonNullable<PaceLabels['pauses']>) => (
  <text x={percent(at)} dx={before ? -8 : 8} y="12" textAnchor={before ? 'end' : 'start'}>
    Pause<tspan className={shownIn.wide}>, costs nothing</tspan>
  </text>
);

const TodayMark = ({ x, y, says, day, date, anchor, below, toRight }: NonNullable<PaceLabels['today']>) => (
  <>
    <line className="stroke-edge" x1={percent(x)} x2={percent(x)} y1="100%" y2={percent(y)} />
    <text x={percent(x)} y="100%" dy="22" className={looks.strong} textAnchor={anchor}>
      <tspan className={shownIn.wide}>{day}</tspan>
      <tspan className={shownIn.narrow}>{date}</tspan>
    </text>
    <circle className="fill-paper stroke-2 stroke-thread" cx={percent(x)} cy={percent(y)} r="5.5" />
    <text
      x={percent(x)}
      y={percent(y)}
      dx={toRight ? 10 : -8}
      dy={below ? 22 : -12}
      className={looks.thread}
      textAnchor={toRight ? 'start' : 'end'}
    >
      {says}
    </text>
  </>
);
