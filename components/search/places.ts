import { rooms } from '../frame/rooms';
import { openLog } from '../interactions/log-store';

/** Where a search can lead besides people: something begun, or a room. */
export type Place = {
  name: string;
  more: string;
  /** Other words somebody may look for it by. */
  also?: string;
} & ({ href: string } | { run: () => void });

const places: Place[] = [
  { name: 'Log a conversation', more: 'l', run: () => openLog({}) },
  { name: 'New step', more: '', href: '/steps/new' },
  { name: 'New person', more: '', href: '/people/new' },
  { name: 'New goal', more: '', href: '/goals/new' },
  ...rooms.map(({ name, href }) => ({ name, href, more: 'room' })),
  { name: 'Organizations', href: '/organizations', more: 'room' },
  { name: 'Import contacts', also: 'import file contacts linkedin google outlook vcard csv', href: '/people/import', more: 'room' },
  { name: 'Sort the new ones', also: 'triage deck', href: '/people/triage', more: 'room' },
  { name: 'Perhaps there twice', also: 'duplicates merge', href: '/people/duplicates', more: 'room' },
  { name: 'Export your data', also: 'export download csv vcard json', href: '/people/import#away', more: 'room' },
  { name: 'Plans', href: '/plans', more: 'room' },
  { name: 'Trash', also: 'removed deleted restore undo', href: '/trash', more: 'room' },
  { name: 'Settings', href: '/settings', more: 'room' },
];

/** Those with a word that begins with what was typed; all of them while nothing is. */
export function placesNamed(typed: string): Place[] {
  const start = typed.trim().toLowerCase();
  return places.filter(({ name, also = '' }) => ` ${name} ${also}`.toLowerCase().includes(` ${start}`));
}
