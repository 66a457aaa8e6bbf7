import type { PersonCategory } from '@/lib/plan/words/words';
import { industry } from './people/industry';
import { otherPeople } from './people/other-people';
import { ownOrganization } from './people/own-organization';
import { relevantOrganizations } from './people/relevant-organizations';
import type { Someone } from './someone';

const byCategory = {
  own_organization: ownOrganization,
  industry,
  relevant_organization: relevantOrganizations,
  other: otherPeople,
} satisfies Record<PersonCategory, Record<string, Someone>>;

type Groups = typeof byCategory;

/** A person of the story, by a short name. */
export type Who = { [Category in keyof Groups]: keyof Groups[Category] }[keyof Groups];

export const people = (Object.keys(byCategory) as PersonCategory[]).flatMap((category) =>
  Object.entries<Someone>(byCategory[category]).map(([who, { name, ...known }]) => {
    const [given = '', ...family] = name.split(' ');
    return { who: who as Who, draft: { ...known, category, given, family: family.join(' ') } };
  }),
);
