import type { PersonDraft } from '@/lib/plan/people/person';

/** A person of the story, by name, as their form would be filled in. */
export type Someone = { name: string } & Omit<PersonDraft, 'given' | 'family' | 'category' | 'id' | 'version'>;
