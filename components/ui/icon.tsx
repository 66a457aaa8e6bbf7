const looks = {
  today: 'icon-today',
  plan: 'icon-plan',
  goals: 'icon-goals',
  people: 'icon-people',
  mentors: 'icon-mentors',
  steps: 'icon-steps',
  progress: 'icon-progress',
  sharing: 'icon-sharing',
  organizations: 'icon-organizations',
  plans: 'icon-plans',
  trash: 'icon-trash',
  settings: 'icon-settings',
  search: 'icon-search',
  log: 'icon-log',
  more: 'icon-more',
  calendar: 'icon-calendar',
  add: 'icon-add',
  edit: 'icon-edit',
  close: 'icon-close',
  out: 'icon-out',
};

export type IconName = keyof typeof looks;

/** A small picture beside a word, never instead of one: the eye alone sees it. The drawings stand in tailwind.config.ts. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <span className={`icon ${looks[name]} ${className}`.trim()} aria-hidden="true" />
);
