/** What of two entries is one thing: for each of these the planner says whose is kept. */
export const mergeFields = ['name', 'job', 'category', 'rhythm', 'birthday', 'linkedinSlug', 'howMet'] as const;
export type MergeField = (typeof mergeFields)[number];
export const mergeFieldLabels: Record<MergeField, string> = {
  name: 'Name',
  job: 'Position and company',
  category: 'Category',
  rhythm: 'Rhythm',
  birthday: 'Birthday',
  linkedinSlug: 'LinkedIn profile',
  howMet: 'How you met',
};

export type MergeDraft = { keepId: string; goneId: string; takes?: string };
