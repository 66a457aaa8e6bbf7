/** What stands in the inputs of a form that the server drew, where it differs from the draft it was drawn with. */
export function typedInto<Draft extends Record<string, unknown>>(formId: string, draft: Draft): Partial<Draft> {
  if (typeof document === 'undefined') return {};
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return {};
  const typed: Record<string, unknown> = {};
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') typed[control.name] = control.checked;
    else if (control instanceof HTMLInputElement && control.type === 'radio') {
      if (control.checked) typed[control.name] = control.value;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
      if (control.value !== String(draft[control.name] ?? '')) typed[control.name] = control.value;
    }
  }
  return typed as Partial<Draft>;
}
