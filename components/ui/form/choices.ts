/** One of what can be chosen: what is stored, and what the screen says for it. */
export type Choice = { value: string; label: string };

/** The choices that words of the field make. */
export const choicesOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));
