const listeners = new WeakMap<HTMLInputElement, (value: string) => void>();

/** Tells of every value that a script puts into an input: the form library writes it straight there, and no event says so. */
export function hearValue(input: HTMLInputElement, listener: (value: string) => void) {
  const isHeard = listeners.has(input);
  listeners.set(input, listener);
  if (isHeard) return;
  const { get, set } = accessorOf(input);
  Object.defineProperty(input, 'value', {
    configurable: true,
    get,
    set(value: string) {
      set?.call(this, value);
      listeners.get(input)?.(input.value);
    },
  });
}

/** React may have put its own on the element already. */
const accessorOf = (input: HTMLInputElement) =>
  Object.getOwnPropertyDescriptor(input, 'value') ?? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
