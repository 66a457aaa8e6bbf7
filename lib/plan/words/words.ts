/** Stored values and their labels on the screen. */

export * from '../goal/goal-words';
export * from '../names/people-words';

export const keyConnectionRoles = [
  'information',
  'advice',
  'introduction',
  'referral',
  'sponsorship',
  'feedback',
  'collaboration',
  'peer_support',
] as const;
export type KeyConnectionRole = (typeof keyConnectionRoles)[number];
export const keyConnectionRoleLabels: Record<KeyConnectionRole, string> = {
  information: 'Information',
  advice: 'Advice',
  introduction: 'Introduction',
  referral: 'Referral',
  sponsorship: 'Sponsorship',
  feedback: 'Feedback',
  collaboration: 'Collaboration',
  peer_support: 'Peer support',
};

export const interactionKinds = [
  'meeting',
  'coffee_chat',
  'video_call',
  'phone_call',
  'message',
  'email',
  'event',
  'introduction',
] as const;
export type InteractionKind = (typeof interactionKinds)[number];
export const interactionKindLabels: Record<InteractionKind, string> = {
  meeting: 'Meeting',
  coffee_chat: 'Coffee chat',
  video_call: 'Video call',
  phone_call: 'Phone call',
  message: 'Message',
  email: 'E-mail',
  event: 'Event',
  introduction: 'Introduction',
};

/** How thanks were given. */
export const thanksChannels = ['in_person', 'message', 'email', 'phone_call', 'card'] as const;
export type ThanksChannel = (typeof thanksChannels)[number];
export const thanksChannelLabels: Record<ThanksChannel, string> = {
  in_person: 'In person',
  message: 'By message',
  email: 'By e-mail',
  phone_call: 'By phone',
  card: 'With a card',
};

export const stepKinds = [
  'attend_event',
  'schedule_meeting',
  'coffee_chat',
  'reach_out',
  'follow_up',
  'thank',
  'ask_introduction',
  'make_introduction',
  'share_something',
  'report_back',
  'prepare',
  'learn',
] as const;
export type StepKind = (typeof stepKinds)[number];
export const stepKindLabels: Record<StepKind, string> = {
  attend_event: 'Attend an event',
  schedule_meeting: 'Schedule a meeting',
  coffee_chat: 'Coffee chat',
  reach_out: 'Reach out',
  follow_up: 'Follow up',
  thank: 'Thank',
  ask_introduction: 'Ask for an introduction',
  make_introduction: 'Make an introduction',
  share_something: 'Share something useful',
  report_back: 'Report back',
  prepare: 'Prepare',
  learn: 'Learn',
};

export const outcomeKinds = ['insight', 'advice', 'introduction', 'referral', 'opportunity', 'resource', 'feedback'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export const outcomeKindLabels: Record<OutcomeKind, string> = {
  insight: 'Insight',
  advice: 'Advice',
  introduction: 'Introduction',
  referral: 'Referral',
  opportunity: 'Opportunity',
  resource: 'Resource',
  feedback: 'Feedback',
};
/** For a number of them. */
export const outcomeNouns: Record<OutcomeKind, [one: string, many: string]> = {
  insight: ['insight', 'insights'],
  advice: ['piece of advice', 'pieces of advice'],
  introduction: ['introduction', 'introductions'],
  referral: ['referral', 'referrals'],
  opportunity: ['opportunity', 'opportunities'],
  resource: ['resource', 'resources'],
  feedback: ['piece of feedback', 'pieces of feedback'],
};

export const directions = ['received', 'given'] as const;
export type Direction = (typeof directions)[number];
export const directionLabels: Record<Direction, string> = { received: 'Received', given: 'Given' };
export const introducedLabels: Record<Direction, string> = { received: 'Introduced you to', given: 'You introduced them to' };

export const feedbackKinds = ['strength', 'growth', 'opportunity'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
export const feedbackKindLabels: Record<FeedbackKind, string> = {
  strength: 'A strength',
  growth: 'An area for growth',
  opportunity: 'An opportunity',
};

export const goalStatuses = ['achieved', 'missed', 'not_started', 'on_track', 'just_started', 'behind', 'at_risk'] as const;
export type GoalStatus = (typeof goalStatuses)[number];
export const goalStatusLabels: Record<GoalStatus, string> = {
  achieved: 'Achieved',
  missed: 'Past due',
  not_started: 'Not started',
  on_track: 'On track',
  just_started: 'Just started',
  behind: 'Behind',
  at_risk: 'At risk',
};

export const circleNames = ['inner', 'active', 'wider'] as const;
export type CircleName = (typeof circleNames)[number];
export const circleLabels: Record<CircleName, string> = { inner: 'Inner circle', active: 'Active', wider: 'Wider circle' };

export const mentorCriteria = ['values', 'experience', 'insight', 'availability', 'rapport'] as const;
export type MentorCriterion = (typeof mentorCriteria)[number];
export const mentorCriterionLabels: Record<MentorCriterion, string> = {
  values: 'Values',
  experience: 'Experience',
  insight: 'Insight',
  availability: 'Availability',
  rapport: 'Rapport',
};

export const peopleLevels = ['full', 'first_names', 'initials', 'counts', 'hidden'] as const;
export type PeopleLevel = (typeof peopleLevels)[number];
export const peopleLevelLabels: Record<PeopleLevel, string> = {
  full: 'Full names',
  first_names: 'First names',
  initials: 'Initials',
  counts: 'Only how many',
  hidden: 'Hidden',
};

export const shareEnds = ['7', '30', '90', 'never'] as const;
export type ShareEnd = (typeof shareEnds)[number];
export const shareEndLabels: Record<ShareEnd, string> = {
  '7': 'After 7 days',
  '30': 'After 30 days',
  '90': 'After 90 days',
  never: 'When I end it',
};

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const themeLabels: Record<Theme, string> = { system: 'Same as system', light: 'Light', dark: 'Dark' };

export const smartCriteria = ['specific', 'measurable', 'achievable', 'relevant', 'time_bound'] as const;
export type SmartCriterion = (typeof smartCriteria)[number];
export const smartCriterionLabels: Record<SmartCriterion, string> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  time_bound: 'Time-bound',
};

export const organizationKinds = ['employer', 'target', 'relevant', 'professional_body', 'community'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];
export const organizationKindLabels: Record<OrganizationKind, string> = {
  employer: 'My employer',
  target: 'Target',
  relevant: 'Relevant',
  professional_body: 'Professional body',
  community: 'Community',
};
