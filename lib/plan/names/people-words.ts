/** The words of the list of people, by themselves: that page loads no others. */

export const personCategories = ['own_organization', 'industry', 'relevant_organization', 'other'] as const;
export type PersonCategory = (typeof personCategories)[number];
export const personCategoryLabels: Record<PersonCategory, string> = {
  own_organization: 'My own organization',
  industry: 'My industry',
  relevant_organization: 'A relevant organization',
  other: 'Elsewhere',
};

export const bands = ['fresh', 'due_soon', 'due', 'slipping', 'lapsed', 'dormant', 'not_started', 'no_rhythm'] as const;
export type Band = (typeof bands)[number];
export const bandLabels: Record<Band, string> = {
  fresh: 'Fresh',
  due_soon: 'Due soon',
  due: 'Due',
  slipping: 'Slipping',
  lapsed: 'Lapsed',
  dormant: 'Dormant',
  not_started: 'New',
  no_rhythm: 'No rhythm',
};

export const mentorStages = [
  'identified',
  'researching',
  'warming_up',
  'asked',
  'accepted_trial',
  'declined',
  'no_answer',
  'agreed',
  'active',
  'completed',
  'ended',
  'parked',
  'role_model',
] as const;
export type MentorStage = (typeof mentorStages)[number];
export const mentorStageLabels: Record<MentorStage, string> = {
  identified: 'Identified',
  researching: 'Researching',
  warming_up: 'Warming up',
  asked: 'Asked',
  accepted_trial: 'Trial period',
  declined: 'Declined',
  no_answer: 'No answer',
  agreed: 'Agreed',
  active: 'Active',
  completed: 'Completed',
  ended: 'Ended',
  parked: 'Parked',
  role_model: 'Role model, from afar',
};

export const peopleShows = ['waiting', 'never', 'archived'] as const;
export type PeopleShow = (typeof peopleShows)[number];
export const peopleShowLabels: Record<PeopleShow, string> = {
  waiting: 'Waiting for an answer',
  never: 'Never spoken',
  archived: 'Archived',
};

export const peopleSorts = ['name', 'quiet', 'recent', 'new'] as const;
export type PeopleSort = (typeof peopleSorts)[number];
export const peopleSortLabels: Record<PeopleSort, string> = {
  name: 'By name',
  quiet: 'Longest quiet first',
  recent: 'Last spoken first',
  new: 'Newest first',
};
