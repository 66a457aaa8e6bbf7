import type { IconName } from '../ui/mark/icon';

/** The pages of a plan, in the order of the journey. */
export const mainPages = [
  { href: '/today', name: 'Today', icon: 'today', count: 'today' },
  { href: '/inbox', name: 'Inbox', icon: 'inbox', count: 'inbox', of: 'to confirm' },
  { href: '/plan', name: 'Plan', icon: 'plan' },
  { href: '/goals', name: 'Goals', icon: 'goals' },
  { href: '/people', name: 'People', icon: 'people', count: 'people', also: ['/organizations', '/introductions'] },
  { href: '/mentors', name: 'Mentors', icon: 'mentors', count: 'mentors' },
  { href: '/steps', name: 'Steps', icon: 'steps', count: 'steps', also: ['/events'] },
  { href: '/review', name: 'Review', icon: 'review', also: ['/catch-up'] },
  { href: '/progress', name: 'Progress', icon: 'progress' },
  { href: '/sharing', name: 'Sharing', icon: 'sharing', count: 'sharing', of: 'new' },
] as const satisfies { href: string; name: string; icon: IconName; count?: string; of?: string; also?: readonly string[] }[];

/** The main page that the page of this path belongs to. */
export const mainPageOf = (path: string) =>
  mainPages.find((page) => isInside(path, page.href) || ('also' in page && page.also.some((also) => isInside(path, also))))?.href;

const isInside = (path: string, main: string) => path === main || path.startsWith(`${main}/`);
