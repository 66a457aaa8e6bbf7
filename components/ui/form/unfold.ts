/** Opens whatever is folded over these fields of a form, so that they are seen and can take the focus. @returns their controls */
export function unfold(formId: string, isMeant: (name: string) => boolean): Element[] {
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return [];
  const controls = [...form.elements].filter((control) => isMeant(control.getAttribute('name') ?? ''));
  for (const control of controls) control.closest('details')?.setAttribute('open', '');
  return controls;
}
