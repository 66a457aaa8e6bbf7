import type { OrganizationKind } from '@/lib/plan/words/words';

/** What some organizations mean to the plan: targets, one of them without a known person. */
export const organizations: readonly { name: string; kind: OrganizationKind; notes?: string }[] = [
  { name: 'Ribeira Transit', kind: 'employer' },
  { name: 'Kestrel Energy', kind: 'target', notes: 'Two product teams, both around tariffs.' },
  { name: 'Northgrid Flex', kind: 'target', notes: 'Night load is their whole business.' },
  { name: 'Voltaria', kind: 'target', notes: 'Depot charging. An open house in December.' },
  { name: 'Ostrava Storage', kind: 'target', notes: 'Batteries beside depots. Read about them twice now.' },
  { name: 'Energy engineers’ society', kind: 'professional_body' },
  { name: 'Data in Motion', kind: 'community' },
  { name: 'Open Transit Days', kind: 'community' },
];
