import { capitalize, sayCount, sayList, sayPart } from '../words/say';
import { type KeyConnectionRole, keyConnectionRoleLabels, keyConnectionRoles, type PersonCategory, type StepKind } from '../words/words';
import type { Chart } from './chart';
import type { CategoryCount, RoleCount } from './counts';

/** The three kinds of people a plan needs, as a row is named. */
const places = {
  own_organization: 'My own organization',
  industry: 'My industry',
  relevant_organization: 'Relevant organizations',
} as const satisfies Partial<Record<PersonCategory, string>>;
type Place = keyof typeof places;

/** What one does with a network. */
const ways = { built: 'Build', maintained: 'Maintain', used: 'Use' } as const;
type Way = keyof typeof ways;

/** The step that an empty cell offers. */
const steps: Record<Way, (place: string) => { kind: StepKind; title: string }> = {
  built: (place) => ({ kind: 'reach_out', title: `Write to someone new ${place}` }),
  maintained: (place) => ({ kind: 'coffee_chat', title: `Catch up with someone ${place}` }),
  used: (place) => ({ kind: 'ask_introduction', title: `Ask someone ${place} for an introduction` }),
};

const inWords: Record<Place, string> = {
  own_organization: 'in my own organization',
  industry: 'in my industry',
  relevant_organization: 'at a relevant organization',
};

type CoverageCell = { way: Way; people: number; step: { kind: StepKind; title: string } | null };

export type CoverageChart = Chart & {
  heads: readonly string[];
  rows: readonly { place: Place; name: string; cells: readonly CoverageCell[] }[];
  roles: readonly { role: KeyConnectionRole; name: string; people: number }[];
};

/** Whom you met, kept up with and were helped by, in each of the three places; and which roles of support are covered. */
export function coverageChart(categories: readonly CategoryCount[], roles: readonly RoleCount[]): CoverageChart {
  const rows = (Object.keys(places) as Place[]).map((place) => {
    const counts = categories.find(({ category }) => category === place);
    return {
      place,
      name: places[place],
      cells: (Object.keys(ways) as Way[]).map((way) => {
        const people = counts?.[way] ?? 0;
        return { way, people, step: people === 0 ? steps[way](inWords[place]) : null };
      }),
    };
  });
  const cells = rows.flatMap((row) => row.cells);
  const covered = keyConnectionRoles.map((role) => ({
    role,
    name: keyConnectionRoleLabels[role],
    people: roles.find((each) => each.role === role)?.people ?? 0,
  }));
  return {
    heads: ['', ...Object.values(ways)],
    rows,
    isEmpty: categories.length === 0 && roles.length === 0,
    roles: covered,
    sentence: `You were active in ${sayPart(cells.filter(({ people }) => people > 0).length, sayCount(cells.length, 'field', 'fields'))} of your network.`,
    lead: rolesLead(covered),
    why: 'Build counts people you first spoke to, maintain people you spoke to again, use people who helped you: each person once. The roles come from your key connections; someone may have several.',
    table: {
      heads: ['Where', ...Object.values(ways)],
      rows: [
        ...rows.map(({ name, cells }): [string, ...number[]] => [name, ...cells.map(({ people }) => people)]),
        ...covered.map(({ name, people }): [string, ...(string | number)[]] => [`Role: ${name}`, people, '', '']),
      ],
    },
  };
}

function rolesLead(roles: readonly { name: string; people: number }[]): string {
  const open = roles.filter(({ people }) => people === 0).map(({ name }) => name.toLowerCase());
  const covered = `${capitalize(sayPart(roles.length - open.length, `the ${roles.length} roles of support`))} ${roles.length - open.length === 1 ? 'is' : 'are'} covered`;
  return open.length > 0 && open.length < 5 ? `${covered}; no one yet for ${sayList(open)}.` : `${covered}.`;
}
