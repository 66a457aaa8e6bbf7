import type { DrawnNode, DrawnPath } from '@/lib/plan/thread/thread-paths';
import { sayBriefly } from '@/lib/plan/words/say';
import { type PathNode, ThreadPath } from '../thread/thread-path';
import { FixButton } from './fix-button';
import type { FixRequest } from './gap-fixer';

type Place = Omit<FixRequest, 'kind' | 'rowId'>;
type Props = Pick<DrawnPath, 'goalId' | 'personId' | 'nodes'> & { mentorIds: readonly string[] };

/** One key connection's path through the plan, with the button that fixes each of its gaps. */
export function PlanPath({ goalId, personId, nodes, mentorIds }: Props) {
  const [person, step, outcome, reportBack] = nodes;
  const place = { goalId, personId, who: person.word, about: '' };
  return (
    <ThreadPath
      nodes={[
        personNode(person, place, mentorIds),
        step && nodeOf(step, place),
        outcome && nodeOf(outcome, { ...place, about: step?.word ?? '' }),
        reportBack && nodeOf(reportBack, { ...place, about: outcome?.word ?? '' }),
      ]}
    />
  );
}

function personNode(person: DrawnNode, place: Place, mentorIds: readonly string[]): PathNode {
  const { personId } = place;
  const node = nodeOf(person, place);
  const word = personId ? <PersonLink id={personId}>{person.word}</PersonLink> : person.word;
  if (person.gap || !personId || !mentorIds.includes(personId)) return { ...node, word };
  return { ...node, word, shape: 'mentor', meta: node.meta ? `Mentor: ${node.meta}` : 'Mentor' };
}

function nodeOf({ shape, word: written, meta, gap, fix }: DrawnNode, place: Place): PathNode {
  const word = sayBriefly(written);
  if (!fix) return { shape, word, meta: sayBriefly(meta) };
  if (shape === 'owed') return { shape, word: <FixButton {...fix} {...place} inline />, meta };
  return { shape, word, meta, ...(gap && { gap: gap }), fix: <FixButton {...fix} {...place} /> };
}

const PersonLink = ({ id, children }: { id: string; children: string }) => <a href={`/people/${id}`}>{children}</a>;
