import { type LikelyPair, likelyPairs } from '@/lib/import/matching/duplicates';
import { addressBook } from '../planner/people/address-book';
import { rowsOf } from '../rows';
import { dismissedPairs } from '../schema';
import type { Scope } from '../scope';

type NamedPerson = { id: string; display: string; about: string };
type FoundPair = Pick<LikelyPair, 'reasons' | 'confidence'> & { people: readonly [NamedPerson, NamedPerson] };
type FoundPairs = { count: number; pairs: FoundPair[] };

/** Possible duplicates, most certain first, without pairs the planner dismissed. At most `most`, and how many there are. */
export async function findPairs(scope: Scope, { most }: { most: number }): Promise<FoundPairs> {
  const [book, dismissed] = await Promise.all([addressBook(scope), rowsOf(scope, dismissedPairs).select()]);
  const apart = new Set(dismissed.map(({ firstId, secondId }) => `${firstId} ${secondId}`));
  const pairs = likelyPairs(book).filter(({ ids }) => !apart.has(ids.join(' ')));
  const byId = new Map(book.map((entry) => [entry.id, entry]));
  const person = (id: string): NamedPerson => {
    const entry = byId.get(id);
    const about = [entry?.position, entry?.organization, entry?.emails[0]].filter(Boolean).join(', ');
    return { id, display: entry?.display ?? '', about };
  };
  const shown = pairs.slice(0, most).map(({ ids, reasons, confidence }) => ({
    people: [person(ids[0]), person(ids[1])] as const,
    reasons,
    confidence,
  }));
  return { count: pairs.length, pairs: shown };
}
