/** What stands in each named control of a form. A name may be a path: `people.0.name`. */
export type Typed = Record<string, string | boolean>;

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in the inputs of a form that the server drew, before React knows of it. */
export function typedInto(formId: string): Typed {
  if (typeof document === 'undefined') return {};
  const form = document.getElementById(formId);
  return form instanceof HTMLFormElement ? typedIn(form) : {};
}

export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const control of form.elements) {
    const stands = isControl(control) && control.name ? standing(control) : undefined;
    if (isControl(control) && stands !== undefined) typed[control.name] = stands;
  }
  return typed;
}

/** The text or tick of a control; undefined for a radio that is not the chosen one. */
export function standing(control: Control): string | boolean | undefined {
  if (control.type === 'checkbox' && control instanceof HTMLInputElement) return control.checked;
  if (control.type === 'radio' && control instanceof HTMLInputElement) return control.checked ? control.value : undefined;
  return control.value;
}

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
