import { rooms } from '../frame/rooms';
import { openLog } from '../interactions/log-store';

/** Where a search can lead besides people: something begun, or a room. */
export type Place = { name: string; more: string; href: string } | { name: string; more: string; run: () => void };

const places: Place[] = [
  { name: 'Log a conversation', more: 'l', run: () => openLog({}) },
  { name: 'New step', more: '', href: '/steps/new' },
  { name: 'New person', more: '', href: '/people/new' },
  ...rooms.map(({ name, href }) => ({ name, href, more: 'room' })),
  { name: 'Organizations', href: '/organizations', more: 'room' },
  { name: 'Import people', href: '/people/import', more: 'room' },
  { name: 'Plans', href: '/plans', more: 'room' },
  { name: 'Settings', href: '/settings', more: 'room' },
];

/** Those with a word that begins with what was typed; all of them while nothing is. */
export function placesNamed(typed: string): Place[] {
  const start = typed.trim().toLowerCase();
  return places.filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${start}`));
}
