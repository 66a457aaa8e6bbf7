import { get, set } from 'react-hook-form';
import type { Typed } from './typed';

/** The draft with what was typed in place of what it had there, wherever that is something else. */
export function typedOver<Draft extends object>(draft: Draft, typed: Typed): Draft {
  const over = structuredClone(draft);
  for (const [name, value] of Object.entries(typed)) if (String(value) !== String(get(draft, name) ?? '')) set(over, name, value);
  return over;
}
