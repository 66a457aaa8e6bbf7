'use client';

import { type ReactNode, useId } from 'react';
import type { PersonInRhythm } from '@/lib/plan/rhythm-view';
import type { Band } from '@/lib/plan/words';
import { ChartFigure, percent } from './figure';
import { swarm } from './swarm';

type RhythmBandsProps = {
  people: readonly PersonInRhythm[];
  /** How many have a rhythm and no clock yet: they stand in the table alone. */
  newcomers: number;
  sentence: string;
  lead?: string;
  why?: ReactNode;
};

const groups = [
  { name: 'fresh', bands: ['fresh'], from: 0, to: 0.75 },
  { name: 'soon', bands: ['due_soon', 'due'], from: 0.75, to: 1 },
  { name: 'slipping', bands: ['slipping'], from: 1, to: 1.5 },
  { name: 'lapsed', bands: ['lapsed', 'dormant'], from: 1.5, to: 2.5 },
] as const satisfies readonly { name: string; bands: readonly Band[]; from: number; to: number }[];

type Group = (typeof groups)[number];

const ground = 150;
const ceiling = 34;
const last = 2.5;
const x = (gone: number) => (Math.min(gone, last - 0.06) / last) * 96 + 2;

/** Everybody with a rhythm, by how much of it has gone by since they last spoke. Too many to stand side by side are counted instead. */
export function RhythmBands({ people, newcomers, sentence, lead, why }: RhythmBandsProps) {
  const id = useId();
  const counted = groups.map((group) => ({ group, count: people.filter(({ band }) => inGroup(group, band)).length }));
  const rows = counted.map(({ group, count }): [string, number] => [group.name === 'soon' ? 'due soon' : group.name, count]);
  if (newcomers > 0) rows.push(['new', newcomers]);
  // Shares that a mark takes on a phone, the narrowest there is: what fits there fits everywhere.
  const size = people.length > 40 ? { radius: 3.5, width: 2.7, rise: 9 } : { radius: 6.5, width: 4.6, rise: 15 };
  const marks = swarm(
    people.map((person) => ({ ...person, at: x(person.gone) })),
    size.width,
  );
  const fits = people.length <= 120 && marks.every(({ level }) => level * size.rise < ground - ceiling - 10);
  return (
    <ChartFigure kicker="Rhythm" sentence={sentence} lead={lead} why={why} table={{ heads: ['Band', 'People'], rows }}>
      <svg className="weeks" role="img" aria-labelledby={`${id}t`}>
        <title id={`${id}t`}>{`${people.length} people by how much of their rhythm has gone by; the numbers are in the table below`}</title>
        <line className="axis" x1="2%" x2="98%" y1={ground} y2={ground} />
        {groups.slice(1).map(({ from }) => (
          <line key={from} className="ruler" x1={percent(x(from))} x2={percent(x(from))} y1={ceiling} y2={ground} />
        ))}
        {counted.map(({ group, count }) => (
          <GroupName key={group.name} group={group} count={count} />
        ))}
        {fits
          ? marks.map(({ id, at, level, band }) => (
              <Mark key={id} x={percent(at)} y={ground - 10 - level * size.rise} radius={size.radius} band={band} />
            ))
          : counted.map(({ group, count }) => <Bar key={group.name} group={group} share={count / people.length} />)}
        {fits && <Names marks={marks} rise={size.rise} />}
        <text x="2%" y={ground + 20}>
          just spoke
        </text>
        <text className="mid" x={percent(x(1))} y={ground + 20}>
          one rhythm
        </text>
        <text className="mid" x={percent(x(2))} y={ground + 20}>
          two
        </text>
      </svg>
    </ChartFigure>
  );
}

const inGroup = (group: Group, band: Band) => (group.bands as readonly Band[]).includes(band);
const middle = ({ from, to }: Group) => percent((x(from) + x(to)) / 2);
const tone = { fresh: 'good', soon: 'good', slipping: 'watch', lapsed: 'late' } as const;

/** In one line where there is room, the word under the number where there is not. */
function GroupName({ group, count }: { group: Group; count: number }) {
  return (
    <>
      <text className="mid wide" x={middle(group)} y="14">{`${count} ${group.name}`}</text>
      <text className="mid narrow" x={middle(group)} y="8">
        {count}
      </text>
      <text className="mid narrow" x={middle(group)} y="25">
        {group.name}
      </text>
    </>
  );
}

/** Filled and open dots, open and filled triangles: the shape says the band where the colour does not. */
function Mark({ x, y, radius, band }: { x: string; y: number; radius: number; band: Band }) {
  const group = groups.find((one) => inGroup(one, band));
  if (!group) return null;
  const look = `spot ${tone[group.name]}${group.name === 'soon' || group.name === 'slipping' ? ' open' : ''}`;
  const r = look.endsWith('open') ? radius - 1.5 : radius;
  if (group.from < 1) return <circle className={look} cx={x} cy={y} r={r} />;
  return (
    <svg x={x} y={y} aria-hidden="true">
      <path className={look} d={`M0 ${-r}L${r} ${r * 0.8}H${-r}Z`} />
    </svg>
  );
}

function Bar({ group, share }: { group: Group; share: number }) {
  const height = Math.round(share * (ground - ceiling));
  const [from, to] = [x(group.from), x(group.to)];
  return (
    <rect
      className={`spot ${tone[group.name]}`}
      x={percent(from + 0.6)}
      width={percent(to - from - 1.2)}
      y={ground - height}
      height={height}
    />
  );
}

/** The few who have waited longest are named, as far as their names stand clear of each other. */
function Names({ marks, rise }: { marks: ReturnType<typeof swarm<PersonInRhythm & { at: number }>>; rise: number }) {
  const longest = marks.filter(({ gone, level }) => gone > 1 && level === 0).toSorted((a, b) => b.gone - a.gone);
  const named: typeof longest = [];
  for (const mark of longest) if (named.length < 3 && named.every(({ at }) => Math.abs(at - mark.at) > 16)) named.push(mark);
  return named.map((mark) => {
    const above = marks.filter(({ at }) => Math.abs(at - mark.at) < 8).reduce((most, { level }) => Math.max(most, level), 0);
    return (
      <text key={mark.id} className="mid" x={percent(mark.at)} y={ground - 24 - above * rise}>
        {mark.name.split(' ')[0]}
      </text>
    );
  });
}
