/** The first letters of the first and the last word of a name, in capitals; "?" where there is no letter. */
export function initialsOf(name: string): string {
  const letters = name
    .split(/[\s,]+/)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const [first = '?', ...rest] = letters;
  return (first + (rest.at(-1) ?? '')).toLocaleUpperCase('en');
}

/** One of so many hues; the same name always has the same one. */
export function hueOf(name: string, hues: number): number {
  let sum = 0;
  for (const letter of name.normalize('NFC')) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}
