import { type RefObject, useEffect } from 'react';
import { keysAct } from '../ui/shortcut';

export const categoryKeys = ['1', '2', '3', '4'];
export const circleKeys = ['i', 'a', 'w', 'n'];

type Actions = {
  form: RefObject<HTMLFormElement | null>;
  skip: RefObject<HTMLAnchorElement | null>;
  undo: () => void;
  /** Called after a key has chosen an option. */
  onChoose: () => void;
};

/** A key for each option; G goes to the goals, S skips, U undoes, Enter saves. */
export function useTriageKeys(actions: Actions) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isForCard(event)) return;
      const act = actionOf(event.key, actions);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Whether the key is not meant for a dialog, a text field, or (Enter) for the focused link or button. */
function isForCard(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (document.querySelector('dialog[open]') || !keysAct()) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  if (target.matches('select, textarea, input:not([type=radio])')) return false;
  return event.key !== 'Enter' || !target.closest('a, button');
}

function actionOf(key: string, { form, skip, undo, onChoose }: Actions): (() => void) | undefined {
  const choose = (name: string, at: number) => () => {
    const option = form.current?.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[at];
    if (!option) return;
    option.checked = true;
    option.focus();
    onChoose();
  };
  if (categoryKeys.includes(key)) return choose('category', categoryKeys.indexOf(key));
  if (circleKeys.includes(key)) return choose('circle', circleKeys.indexOf(key));
  if (key === 'g') return () => form.current?.querySelector<HTMLSelectElement>('select')?.focus();
  if (key === 's') return () => skip.current?.click();
  if (key === 'u') return undo;
  if (key === 'Enter') return () => form.current?.requestSubmit();
  return undefined;
}
