'use client';

import { useId } from 'react';
import { dots, Hatch, percent, Stretched } from './figure';
import type { PaceLabels } from './pace-labels';

type Props = {
  title: string;
  description: string;
  lines: { fan: string | null; fanEdges: string; expected: string | null; middle: string; actual: string | null };
  /** Places of what counted, of the pauses and of the goal, in shares of the width and height. */
  beads: readonly (readonly [x: number, y: number])[];
  pauses: readonly { from: number; width: number }[];
  aim: readonly [x: number, y: number];
  labels: PaceLabels;
};

/**
 * The pace chart as it is placed. A client component, as the other charts of many marks: its places weigh less on the wire than its
 * marks. It draws shares and knows no scale, so no library for charts comes with it.
 */
export function PaceDrawing({ title, description, lines, beads, pauses, aim, labels }: Props) {
  const id = useId();
  return (
    <div className="pace">
      <svg role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        <Grid {...labels} />
        {pauses.length > 0 && <Hatch id={`${id}h`} />}
        {pauses.map(({ from, width }) => (
          <rect key={from} x={percent(from)} width={percent(width)} height="100%" fill={`url(#${id}h)`} />
        ))}
        {labels.pauses && <PauseLabel {...labels.pauses} />}
        <PaceLines {...lines} beads={dots(beads)} />
        <ExpectedLabel {...labels.expected} />
        {labels.today && <TodayMark {...labels.today} />}
        <circle className="aim" cx={percent(aim[0])} cy={percent(aim[1])} r="4.5" />
        {labels.ends.map(({ value, at, name, short, look }) => (
          <text key={name} x="100%" y={percent(at)} dx="12" dy="4" className={look}>
            {value}
            <tspan className="wide"> {name}</tspan>
            <tspan className="narrow"> {short}</tspan>
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
        <path className="ruler" d={values.map(({ at }) => `M0 ${at}H100`).join('')} />
        <path className="axis" d={`M0 100H100${months.map(({ at }) => `M${at} 100V102`).join('')}`} />
      </Stretched>
      {values.map(({ says, at }) => (
        <text key={says} y={percent(at)} dx="-10" dy="4" className="end">
          {says}
        </text>
      ))}
      {months
        .filter(({ says }) => says)
        .map(({ at, says, seen }) => (
          <text key={at} x={percent(at)} y="100%" dy="22" className={seen}>
            {says}
          </text>
        ))}
    </>
  );
}

const PaceLines = ({ fan, fanEdges, expected, middle, actual, beads }: Props['lines'] & { beads: string }) => (
  <Stretched>
    {fan && <path className="fan" d={fan} />}
    {fanEdges && <path className="fan-edge" d={fanEdges} />}
    {expected && <path className="expected" d={expected} />}
    {middle && <path className="middle" d={middle} />}
    {actual && <path className="actual" d={actual} />}
    {beads && <path className="dots hole" strokeWidth="9.5" d={beads} />}
    {beads && <path className="dots" strokeWidth="6.5" d={beads} />}
  </Stretched>
);

const ExpectedLabel = ({ x, y, toRight, below }: PaceLabels['expected']) => (
  <text x={percent(x)} y={percent(y)} dy={below ? 20 : -10} className={toRight ? undefined : 'end'}>
    expected<tspan className="wide"> pace</tspan>
  </text>
);

const PauseLabel = ({ at, before }: NonNullable<PaceLabels['pauses']>) => (
  <text x={percent(at)} dx={before ? -8 : 8} y="12" className={before ? 'end' : undefined}>
    Pause<tspan className="wide">, costs nothing</tspan>
  </text>
);

const TodayMark = ({ x, y, says, day, date, anchor, below, toRight }: NonNullable<PaceLabels['today']>) => (
  <>
    <line className="axis" x1={percent(x)} x2={percent(x)} y1="100%" y2={percent(y)} />
    <text x={percent(x)} y="100%" dy="22" className={anchor ? `strong ${anchor}` : 'strong'}>
      <tspan className="wide">{day}</tspan>
      <tspan className="narrow">{date}</tspan>
    </text>
    <circle className="today" cx={percent(x)} cy={percent(y)} r="5.5" />
    <text x={percent(x)} y={percent(y)} dx={toRight ? 10 : -8} dy={below ? 22 : -12} className={toRight ? 'on' : 'on end'}>
      {says}
    </text>
  </>
);
