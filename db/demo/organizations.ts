import type { OrganizationKind } from '@/lib/plan/words/words';

/** What some organizations mean to the plan: targets, one of them without a known person. */
export const organizations: readonly {
  name: string;
  kind: OrganizationKind;
  motivation?: number;
  opening?: number;
  notes?: string;
}[] = [
  { name: 'Ribeira Transit', kind: 'employer' },
  { name: 'Kestrel Energy', kind: 'target', motivation: 3, opening: 2, notes: 'Two product teams, both around tariffs.' },
  { name: 'Northgrid Flex', kind: 'target', motivation: 3, opening: 3, notes: 'Night load is their whole business.' },
  { name: 'Voltaria', kind: 'target', motivation: 2, opening: 1, notes: 'Depot charging. An open house in December.' },
  { name: 'Ostrava Storage', kind: 'target', motivation: 1, notes: 'Batteries beside depots. Read about them twice now.' },
  { name: 'Energy engineers’ society', kind: 'professional_body' },
  { name: 'Data in Motion', kind: 'community' },
  { name: 'Open Transit Days', kind: 'community' },
];
