/** A target organization as far as it tells when its turn is. */
export type TargetOrganization = {
  name: string;
  /** 0 to 3: how much the owner wants to go there; 0 means "look closer first". */
  motivation: number;
  /** 0 to 3: whether it is hiring, growing, in the news. */
  opening: number;
  knowsSomeone: boolean;
  isRuledOut: boolean;
  /** Someone there answered. */
  isAnswered?: boolean;
  /** How many rounds of outreach went there. */
  rounds?: number;
};

/** As many are worked on at a time. */
export const ACTIVE_ORGANIZATIONS = 5;
/** After as many rounds of outreach an organization makes room for the next. */
export const OUTREACH_ROUNDS = 3;

/**
 * The names of target organizations, which no two share, in the order to work on them. Those that were answered, ruled out or tried in
 * three rounds hold no place, so the next one becomes active.
 */
export function organizationOrder(organizations: readonly TargetOrganization[]): {
  active: string[];
  waiting: string[];
  lookCloser: string[];
} {
  const open = organizations.filter(isOpen);
  const ranked = open.filter(({ motivation }) => motivation > 0).sort(byTurn);
  const lookCloser = open.filter(({ motivation }) => motivation <= 0).sort(byName);
  return {
    active: namesOf(ranked.slice(0, ACTIVE_ORGANIZATIONS)),
    waiting: namesOf(ranked.slice(ACTIVE_ORGANIZATIONS)),
    lookCloser: namesOf(lookCloser),
  };
}

const isOpen = ({ isRuledOut, isAnswered = false, rounds = 0 }: TargetOrganization) =>
  !isRuledOut && !isAnswered && rounds < OUTREACH_ROUNDS;

const byTurn = (one: TargetOrganization, other: TargetOrganization) =>
  other.motivation - one.motivation ||
  other.opening - one.opening ||
  Number(other.knowsSomeone) - Number(one.knowsSomeone) ||
  byName(one, other);

// A collator is made once: making one for each pair costs more than the sorting.
const collator = new Intl.Collator('en');
const byName = (one: TargetOrganization, other: TargetOrganization) => collator.compare(one.name, other.name);
const namesOf = (organizations: readonly TargetOrganization[]) => organizations.map(({ name }) => name);
