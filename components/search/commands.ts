import type { FormAction } from '@/lib/form-result';
import { type Theme, themeLabels, themes } from '@/lib/plan/words/words';
import { mainPages } from '../frame/main-pages';
import { openLog } from '../interactions/log-store';
import { openShortcuts } from './search-store';

/** What the search does itself. */
export type SearchActions = { switchTo: FormAction<{ id: string }>; chooseTheme: FormAction<{ theme: Theme }> };

/** Where a search can lead besides what it found: something to do, or a page. */
export type Command = {
  name: string;
  more: string;
  /** Other words to find it by. */
  also?: string;
} & ({ href: string } | { run: () => void });

/** What needs more than the name of a page. */
export type Doing = {
  plans: readonly { id: string; name: string }[];
  switchTo: (id: string) => void;
  chooseTheme: (theme: Theme) => void;
  signOut: () => void;
};

const pages: Command[] = [
  ...mainPages.map(({ name, href }) => ({ name, href, more: 'page' })),
  { name: 'Organizations', href: '/organizations', more: 'page' },
  { name: 'Import contacts', also: 'import file contacts linkedin google outlook vcard csv', href: '/people/import', more: 'page' },
  { name: 'Sort new people', also: 'triage deck', href: '/people/triage', more: 'page' },
  { name: 'Possible duplicates', also: 'duplicates merge', href: '/people/duplicates', more: 'page' },
  { name: 'Export your data', also: 'export download csv vcard json', href: '/people/import#export', more: 'page' },
  { name: 'Plans', also: 'switch plan objective archive', href: '/plans', more: 'page' },
  { name: 'Trash', also: 'removed deleted restore undo', href: '/trash', more: 'page' },
  { name: 'Settings', also: 'pauses password account', href: '/settings', more: 'page' },
];

const begun: Command[] = [
  { name: 'Log conversation', also: 'log a conversation', more: 'l', run: () => openLog({}) },
  { name: 'Plan a step', also: 'new step add', more: '', href: '/steps/new' },
  { name: 'New person', also: 'add', more: '', href: '/people/new' },
  { name: 'New goal', also: 'add', more: '', href: '/goals/new' },
  { name: 'New share link', also: 'add sharing reader mentor', more: '', href: '/sharing#new-link' },
];

/** All there is to do and to open, in the order in which it is offered. */
const commandsOf = ({ plans, switchTo, chooseTheme, signOut }: Doing): Command[] => [
  ...begun,
  ...pages,
  ...plans.map(({ id, name }) => ({ name: `Switch to “${name}”`, also: `switch plan ${name}`, more: 'plan', run: () => switchTo(id) })),
  ...themes.map((theme) => ({
    name: `Theme: ${themeLabels[theme].toLowerCase()}`,
    also: `switch theme ${theme} mode`,
    more: '',
    run: () => chooseTheme(theme),
  })),
  { name: 'Keyboard shortcuts', also: 'keys help', more: '?', run: () => openShortcuts(true) },
  { name: 'Sign out', also: 'log out leave', more: '', run: signOut },
];

/** Those with a word that begins with what was typed; all of them while nothing is. */
export function commandsNamed(typed: string, doing: Doing): Command[] {
  const start = typed.trim().toLowerCase();
  return commandsOf(doing).filter(({ name, also = '' }) => ` ${name} ${also}`.toLowerCase().includes(` ${start}`));
}
