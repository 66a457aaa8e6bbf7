/** The rooms of a plan, in the order of the journey. */
export const rooms = [
  { href: '/today', name: 'Today', count: 'today' },
  { href: '/plan', name: 'Plan' },
  { href: '/goals', name: 'Goals' },
  { href: '/people', name: 'People', count: 'people' },
  { href: '/mentors', name: 'Mentors', count: 'mentors' },
  { href: '/steps', name: 'Steps', count: 'steps' },
  { href: '/progress', name: 'Progress' },
  { href: '/sharing', name: 'Sharing', count: 'sharing' },
] as const satisfies { href: string; name: string; count?: string }[];

export const isInside = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
