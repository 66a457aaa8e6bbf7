/** What somebody wrote as a sentence of its own, to stand inside another one. */
export const inASentence = (written: string) =>
  written.replace(/[\s.]+$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
