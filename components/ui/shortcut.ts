/** Whether a key alone may do something: it is a setting, since dictation and a slip of the hand press keys too. */
export const keysAct = () => document.querySelector('[data-shortcuts="off"]') === null;

/** That key by itself, while nobody writes and no dialog is open. */
export const isShortcut = (event: KeyboardEvent, key: string) =>
  event.key === key &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !isWriting(event.target) &&
  document.querySelector('dialog[open]') === null &&
  keysAct();

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
