import { useEffect } from 'react';

/** Whether a key alone may do something: it is a setting, since dictation and a slip of the hand press keys too. */
export const keysAct = () => document.querySelector('[data-shortcuts="off"]') === null;

/** That key alone, while no one is typing and no dialog is open. */
export const isShortcut = (event: KeyboardEvent, key: string) =>
  event.key === key &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !isWriting(event.target) &&
  document.querySelector('dialog[open]') === null &&
  keysAct();

/** A field of a dialog that has just closed keeps the focus for a moment, unseen. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  target.checkVisibility();

/** Listens on every page as long as it is drawn. `isMeant` and `act` stay the same functions. */
export function useKey(isMeant: (event: KeyboardEvent) => boolean, act: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isMeant, act]);
}
