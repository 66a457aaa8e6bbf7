/** Someone who introduced or was introduced. */
export type Introduced = { id: string; display: string; introducedById: string | null };

export type TreeRow<Person extends Introduced> = { person: Person; children: TreeRow<Person>[] };

/**
 * Who led to whom, from the first hello on: each person stands under who introduced them, once. People who introduced no one and whom no
 * one introduced are left out; of a circle, the first is its root.
 */
export function introductionTree<Person extends Introduced>(people: readonly Person[]): TreeRow<Person>[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const led = new Map<string, Person[]>();
  for (const person of people)
    if (person.introducedById && byId.has(person.introducedById))
      led.set(person.introducedById, [...(led.get(person.introducedById) ?? []), person]);
  const placed = new Set<string>();

  const grown = (person: Person): TreeRow<Person> => {
    placed.add(person.id);
    const children = (led.get(person.id) ?? []).flatMap((child) => (placed.has(child.id) ? [] : [grown(child)]));
    return { person, children };
  };
  const isRoot = ({ introducedById }: Person) => introducedById === null || !byId.has(introducedById);
  const roots = people.filter((person) => isRoot(person) && led.has(person.id)).map(grown);
  const circles = people.flatMap((person) => (placed.has(person.id) || !led.has(person.id) ? [] : [grown(person)]));
  return [...roots, ...circles];
}
