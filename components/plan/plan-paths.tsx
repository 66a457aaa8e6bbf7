import type { ReactNode } from 'react';
import type { DrawnPath } from '@/lib/plan/thread/thread-paths';
import { sayBriefly, sentence } from '@/lib/plan/words/say';
import { PageLink } from '../ui/page/page-link';
import { PathList } from './path-list';
import { visiblePaths } from './visible-paths';

type Props = {
  /** What the address calls this group of paths when all of them are shown. */
  group: string;
  /** The goal they serve; null for feedback outside the goals. */
  goalId: string | null;
  paths: readonly DrawnPath[];
  mentorIds: readonly string[];
  /** The group whose paths are all in sight. */
  unfolded: string | undefined;
  /** A secondary button below the paths. */
  foot?: ReactNode;
};

/** Folded paths that paper lists; with more, one unfolds them first. */
const MAX_PRINTED = 10;

/** The paths of one goal. Those without a gap are folded behind one sentence when there are many. */
export function PlanPaths({ group, goalId, paths, mentorIds, unfolded, foot }: Props) {
  const { shown, hidden, says } = visiblePaths(paths, group === unfolded);
  return (
    <>
      <PathList goalId={goalId} paths={shown.map(({ id, personId, nodes }) => ({ id, personId, nodes }))} mentorIds={mentorIds} />
      {hidden.length > 0 && (
        <p className="thread-trunk hidden text-small print:block">
          <span className="block pt-1.5 pl-[22px]">{hidden.slice(0, MAX_PRINTED).map(inPrint).join(' ')}</span>
        </p>
      )}
      {(says || foot) && (
        <div className="thread-trunk thread-foot text-small print:hidden">
          <p className="flex flex-wrap items-baseline gap-x-6 pt-1.5 pl-[22px] text-ink-soft">
            {says && (
              <PageLink className="tap" href={group === unfolded ? '/plan' : `/plan?all=${group}`} scroll={false}>
                {says}
              </PageLink>
            )}
            {foot}
          </p>
        </div>
      )}
    </>
  );
}

/** Paper lists what the screen folds, a sentence each: "Luis Ferreira: coffee chat, thanked." */
const inPrint = ({ nodes: [person, ...rest] }: DrawnPath) =>
  sentence(`${person.word || person.gap}: ${rest.flatMap((node) => (node ? sayBriefly(node.gap ?? node.word) : [])).join(', ')}`);
