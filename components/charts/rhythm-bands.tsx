'use client';

import { useId } from 'react';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { type Group, groups, PLOT_BOTTOM, PLOT_TOP, placeOf, type RhythmPlot } from './rhythm-plot';
import { percent } from './shapes';

/** Everyone with a rhythm, by how much of it has passed since you last spoke. Where there are too many for marks, bars count them. */
export function RhythmBands({ plot }: { plot: RhythmPlot }) {
  const { counts, radius, marks, names } = plot;
  const id = useId();
  const counted = groups.map((group, index) => ({ group, count: counts[index] ?? 0 }));
  const people = counts.reduce((sum, count) => sum + count, 0);
  return (
    <svg className="h-[188px]" role="img" aria-labelledby={`${id}t`}>
      <title id={`${id}t`}>{`${capitalize(sayCount(people, 'person', 'people'))} by how much of their rhythm has passed`}</title>
      <line className="stroke-edge" x1="2%" x2="98%" y1={PLOT_BOTTOM} y2={PLOT_BOTTOM} />
      {groups.slice(1).map(({ from }) => (
        <line key={from} className="stroke-rule" x1={percent(placeOf(from))} x2={percent(placeOf(from))} y1={PLOT_TOP} y2={PLOT_BOTTOM} />
      ))}
      {counted.map(({ group, count }) => (
        <GroupName key={group.name} group={group} count={count} />
      ))}
      {marks.map(({ group, x, y }) => (
        <Mark key={`${x} ${y}`} x={percent(x)} y={y} radius={radius} group={groups[group] ?? groups[0]} />
      ))}
      {marks.length === 0 && counted.map(({ group, count }) => <Bar key={group.name} group={group} height={count / people} />)}
      {names.map(({ says, x, y }) => (
        <text key={x} textAnchor="middle" x={percent(x)} y={y}>
          {says}
        </text>
      ))}
      <text x="2%" y={PLOT_BOTTOM + 20}>
        just spoke
      </text>
      <text textAnchor="middle" x={percent(placeOf(1))} y={PLOT_BOTTOM + 20}>
        one rhythm
      </text>
      <text textAnchor="middle" x={percent(placeOf(2))} y={PLOT_BOTTOM + 20}>
        two
      </text>
    </svg>
  );
}

const middle = ({ from, to }: Group) => percent((placeOf(from) + placeOf(to)) / 2);
const tone = { fresh: 'text-good', soon: 'text-good', slipping: 'text-watch', lapsed: 'text-late' } as const;

/** In one line where there is room, the word under the number where there is not. */
function GroupName({ group, count }: { group: Group; count: number }) {
  return (
    <>
      <text className="@max-[420px]:hidden" textAnchor="middle" x={middle(group)} y="14">{`${count} ${group.name}`}</text>
      <text className="hidden @max-[420px]:inline" textAnchor="middle" x={middle(group)} y="8">
        {count}
      </text>
      <text className="hidden @max-[420px]:inline" textAnchor="middle" x={middle(group)} y="25">
        {group.name}
      </text>
    </>
  );
}

/** Filled and open dots, open and filled triangles: the shape says the band where the colour does not. */
function Mark({ x, y, radius, group }: { x: string; y: number; radius: number; group: Group }) {
  const open = group.name === 'soon' || group.name === 'slipping';
  const look = `${tone[group.name]} ${open ? 'fill-paper stroke-2 stroke-current' : 'fill-current'}`;
  const r = open ? radius - 1.5 : radius;
  if (group.from < 1) return <circle className={look} cx={x} cy={y} r={r} />;
  return (
    <svg x={x} y={y} aria-hidden="true">
      <path className={look} strokeLinejoin="round" d={`M0 ${-r}L${r} ${r * 0.8}H${-r}Z`} />
    </svg>
  );
}

/** @param height of the whole, 0 to 1 */
function Bar({ group, height }: { group: Group; height: number }) {
  const [from, to] = [placeOf(group.from), placeOf(group.to)];
  const pixels = Math.round(height * (PLOT_BOTTOM - PLOT_TOP));
  return (
    <rect
      className={`fill-current ${tone[group.name]}`}
      x={percent(from + 0.6)}
      width={percent(to - from - 1.2)}
      y={PLOT_BOTTOM - pixels}
      height={pixels}
    />
  );
}
