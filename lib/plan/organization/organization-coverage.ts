import { capitalize, sayCount, sayNumber, sayPart } from '../words/say';
import type { OrganizationKind } from '../words/words';

type Peopled = { kind: OrganizationKind | null; people: number };

/** Target organizations without people: gaps in coverage. */
export const withoutPeople = <Organization extends Peopled>(organizations: readonly Organization[]): Organization[] =>
  organizations.filter(({ kind, people }) => kind === 'target' && people === 0);

/** "You know someone at two of your three target organizations." */
export function sayCoverage(organizations: readonly Peopled[]): string {
  const targets = organizations.filter(({ kind }) => kind === 'target').length;
  const open = withoutPeople(organizations).length;
  if (targets === 0) return 'Mark the ones you aim for as targets to see where you know no one yet.';
  if (open === 0)
    return `You know someone at ${targets === 1 ? 'your target organization' : `each of your ${sayNumber(targets)} target organizations`}.`;
  if (open === targets)
    return `${capitalize(sayCount(targets, 'target organization', 'target organizations'))}, and you know no one in ${targets === 1 ? 'it' : 'any of them'} yet.`;
  return `You know someone at ${sayPart(targets - open, `your ${sayNumber(targets)} target organizations`)}.`;
}
