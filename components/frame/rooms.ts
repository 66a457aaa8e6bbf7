/** The pages of a plan, in the order of the journey. */
export const rooms = [
  { href: '/today', name: 'Today', count: 'today' },
  { href: '/plan', name: 'Plan' },
  { href: '/goals', name: 'Goals' },
  { href: '/people', name: 'People', count: 'people', also: '/organizations' },
  { href: '/mentors', name: 'Mentors', count: 'mentors' },
  { href: '/steps', name: 'Steps', count: 'steps' },
  { href: '/progress', name: 'Progress' },
  { href: '/sharing', name: 'Sharing', count: 'sharing', of: 'new' },
] as const satisfies { href: string; name: string; count?: string; of?: string; also?: string }[];

/** The room that the page of this path is in. */
export const roomOf = (path: string) =>
  rooms.find((room) => isInside(path, room.href) || ('also' in room && isInside(path, room.also)))?.href;

const isInside = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
