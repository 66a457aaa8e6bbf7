import type { Scope } from '../scope';
import { aside } from '../thread/aside';

/** Files of one's own to take away. Written in a thread: thousands of people take their time. @throws TooBusy */
export const copiesOf = (scope: Scope) => ({
  peopleCsv: () => aside(scope, 'peopleCsv', undefined),
  peopleVcards: () => aside(scope, 'peopleVcards', undefined),
  /** All rows of one's own, as JSON. */
  everything: () => aside(scope, 'everythingJson', undefined),
  /** Puts such a file into an account that is empty, whole or not at all. @returns how many rows, or a sentence on what is wrong */
  bringEverything: (bytes: Uint8Array) => aside(scope, 'bringEverything', { bytes }),
});
