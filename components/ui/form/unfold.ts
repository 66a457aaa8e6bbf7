/** Opens whatever is folded over these fields of a form, so that they are seen and can take the focus. @returns their controls */
export function unfold(formId: string, isMeant: (name: string) => boolean): Element[] {
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return [];
  const controls = [...form.elements].filter((control) => isMeant(control.getAttribute('name') ?? ''));
  for (const control of controls) control.closest('details')?.setAttribute('open', '');
  return controls;
}

/** Focuses the first field of a form that shows an error; of a group, its first choice. */
export function focusFirstError(formId: string): void {
  const wrong = document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (wrong instanceof HTMLFieldSetElement ? wrong.querySelector('input') : wrong)?.focus();
}
