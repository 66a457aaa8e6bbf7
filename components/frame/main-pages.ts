import type { IconName } from '../ui/mark/icon';

/** The pages of a plan, in the order of the journey. */
export const mainPages = [
  { href: '/today', name: 'Today', icon: 'today', count: 'today' },
  { href: '/inbox', name: 'Inbox', icon: 'inbox', count: 'inbox', of: 'to confirm' },
  { href: '/plan', name: 'Plan', icon: 'plan' },
  { href: '/goals', name: 'Goals', icon: 'goals' },
  { href: '/people', name: 'People', icon: 'people', count: 'people', also: '/organizations' },
  { href: '/mentors', name: 'Mentors', icon: 'mentors', count: 'mentors' },
  { href: '/steps', name: 'Steps', icon: 'steps', count: 'steps' },
  { href: '/review', name: 'Review', icon: 'review' },
  { href: '/progress', name: 'Progress', icon: 'progress' },
  { href: '/sharing', name: 'Sharing', icon: 'sharing', count: 'sharing', of: 'new' },
] as const satisfies { href: string; name: string; icon: IconName; count?: string; of?: string; also?: string }[];

/** The main page that the page of this path belongs to. */
export const mainPageOf = (path: string) =>
  mainPages.find((page) => isInside(path, page.href) || ('also' in page && isInside(path, page.also)))?.href;

const isInside = (path: string, main: string) => path === main || path.startsWith(`${main}/`);
