'use client';

import type { ReactNode } from 'react';
import { OpenDialog } from '../ui/dialog/open-dialog';
import { Facts } from '../ui/facts';
import { keysAct } from '../ui/shortcut';

const keys: [name: string, ...keys: string[]][] = [
  ['Search, or do something', '/'],
  ['The same, also while you write', 'Ctrl K', '⌘ K'],
  ['Log a conversation', 'l'],
  ['Show these shortcuts', '?'],
  ['Close a dialog', 'Esc'],
];

const whenSorting: typeof keys = [
  ['Choose a category', '1', '2', '3', '4'],
  ['Choose a rhythm', 'i', 'a', 'w', 'n'],
  ['Choose a goal', 'g'],
  ['Save', 'Enter'],
  ['Skip', 's'],
  ['Undo the last one', 'u'],
];

/** What keys do. Open as long as it is drawn. */
export default function ShortcutsDialog({ close }: { close: () => void }) {
  return (
    <OpenDialog title="Keyboard shortcuts" onClose={close}>
      {() => (
        <div className="space-y-10">
          {!keysAct() && (
            <p>
              Single keys are off. You can switch them on in the <a href="/settings">settings</a>.
            </p>
          )}
          <Facts facts={listed(keys)} />
          <section aria-labelledby="keys-sorting">
            <h3 id="keys-sorting">When you sort new people</h3>
            <Facts facts={listed(whenSorting)} />
          </section>
        </div>
      )}
    </OpenDialog>
  );
}

const listed = (list: typeof keys) =>
  list.map(([name, ...each]): [string, ReactNode] => [
    name,
    <span key={name} className="flex gap-1">
      {each.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>,
  ]);
