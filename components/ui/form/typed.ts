/** What stands in each named control of a form. A name may be a path: `people.0.name`. */
export type Typed = Record<string, string | boolean>;

/** What stands in the inputs of a form that the server drew, before React knows of it. */
export function typedInto(formId: string): Typed {
  if (typeof document === 'undefined') return {};
  const form = document.getElementById(formId);
  return form instanceof HTMLFormElement ? typedIn(form) : {};
}

export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const control of form.elements) {
    if (!('name' in control) || !control.name) continue;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') typed[control.name] = control.checked;
    else if (control instanceof HTMLInputElement && control.type === 'radio') {
      if (control.checked) typed[control.name] = control.value;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
      typed[control.name] = control.value;
    }
  }
  return typed;
}
