/** What stands in each named control of a form. A name may be a path: `people.0.name`. */
export type Typed = Record<string, string | boolean>;

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What was last seen in a control. React, taking over a page, writes the server's text back into text areas and selections, and may
 * begin again after that: by then the page itself no longer tells what was typed.
 */
const seen = new WeakMap<Control, string | boolean | undefined>();

/** Keeps what is typed from now on, whatever becomes of the control it was typed into. */
export function rememberTyping() {
  const remember = ({ target }: Event) => {
    if (target instanceof Element && isControl(target)) for (const control of sameGroup(target)) seen.set(control, currentValue(control));
  };
  window.addEventListener('input', remember, { capture: true, passive: true });
}

/** What was typed into a control the server drew: as it stands, or as it stood before React wrote into it. */
export const renderedValue = (control: Control) => (seen.has(control) ? seen.get(control) : currentValue(control));

/** The text area that was being written into when React began to take over its form, and where in it. */
let caret: { area: HTMLTextAreaElement; value: string; start: number; end: number } | undefined;

function noteCaret() {
  const area = document.activeElement;
  if (area instanceof HTMLTextAreaElement) caret = { area, value: area.value, start: area.selectionStart, end: area.selectionEnd };
}

/** React, taking over a text area, sends its caret to the start: puts it back where the writer had it. */
export function restoreCaret(control: Control) {
  if (!caret || caret.area !== control) return;
  if (document.activeElement === control && control.value === caret.value) caret.area.setSelectionRange(caret.start, caret.end);
  caret = undefined;
}

/** What stands in the inputs of a form that the server drew, before React knows of it. */
export function typedInto(formId: string): Typed {
  if (typeof document === 'undefined') return {};
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return {};
  noteCaret();
  for (const control of form.elements) if (isControl(control) && !isTicked(control) && !seen.has(control)) seen.set(control, control.value);
  return typedIn(form, renderedValue);
}

export function typedIn(form: HTMLFormElement, of: (control: Control) => string | boolean | undefined = currentValue): Typed {
  const typed: Typed = {};
  for (const control of form.elements) {
    const stands = isControl(control) && control.name ? of(control) : undefined;
    if (isControl(control) && stands !== undefined) typed[control.name] = stands;
  }
  return typed;
}

/** The text or tick of a control; undefined for a radio that is not the chosen one. */
export function currentValue(control: Control): string | boolean | undefined {
  if (control.type === 'checkbox' && control instanceof HTMLInputElement) return control.checked;
  if (control.type === 'radio' && control instanceof HTMLInputElement) return control.checked ? control.value : undefined;
  return control.value;
}

/** A control, or with a radio all radios of its group: choosing one changes the others too. */
function sameGroup(control: Control): Control[] {
  if (control.type !== 'radio') return [control];
  const radios = control.form?.elements.namedItem(control.name);
  return radios instanceof RadioNodeList ? ([...radios] as Control[]) : [control];
}

const isTicked = ({ type }: Control) => type === 'checkbox' || type === 'radio';

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
