import { everydayNames } from '../names/name-lists';
import { firstNames } from '../names/nicknames';
import { spokenWords } from '../names/short-name';
import { groupedBy } from '../words/grouped';
import { keyOf, type LineWord } from './line-words';

/** Someone of the address book, as far as a line can name them. */
export type LinePerson = { id: string; given: string; family: string; display: string; isKeyConnection: boolean };

type Name = { words: readonly string[]; person: LinePerson };

export type NamedInLine = {
  /** How many words name them. */
  length: number;
  /** One, or several when the words are ambiguous. */
  people: LinePerson[];
  /** Whether a word of every day may be meant instead ("may", "will"). */
  isEveryday: boolean;
};

/** People by every way a line may name them. It is made once for many lines. */
export class LinePeople {
  readonly #names: Map<string, Name[]>;
  readonly #byShortForm: Map<string, Name[]>;

  constructor(people: readonly LinePerson[]) {
    // Whom a line may name share a word, so most of their given names are the same.
    const keys = new Map<string, string[]>();
    const keysOf = (name: string) => {
      const found = keys.get(name) ?? spokenWords(name).map(keyOf);
      keys.set(name, found);
      return found;
    };
    const names = people.flatMap((person) => namesOf(person, keysOf));
    this.#names = groupedBy(names, ({ words }) => words[0] ?? '');
    const short = names.flatMap((name) => otherForms(name.words[0]).map((first) => ({ ...name, words: [first, ...name.words.slice(1)] })));
    this.#byShortForm = groupedBy(short, ({ words }) => words[0] ?? '');
  }

  /** Whom the words from a place on name, by the longest name; null when they name no one. */
  at(words: readonly LineWord[], at: number): NamedInLine | null {
    const word = words[at];
    if (!word) return null;
    const forms = [word.key, ...otherForms(word.key)];
    return (
      this.#longest(this.#names.get(word.key) ?? [], words, at) ??
      this.#longest(
        [...forms.slice(1).flatMap((form) => this.#names.get(form) ?? []), ...forms.flatMap((form) => this.#byShortForm.get(form) ?? [])],
        words,
        at,
      )
    );
  }

  #longest(names: readonly Name[], words: readonly LineWord[], at: number): NamedInLine | null {
    const here = names.filter((name) => name.words.every((word, index) => index === 0 || isNext(words, at + index, word)));
    const length = here.reduce((most, name) => Math.max(most, name.words.length), 0);
    if (length === 0) return null;
    const people = [...new Set(here.filter((name) => name.words.length === length).map(({ person }) => person))];
    const keys = people.filter(({ isKeyConnection }) => isKeyConnection);
    return { length, people: keys.length === 1 ? keys : people, isEveryday: length === 1 && everydayNames.has(words[at]?.key ?? '') };
  }
}

const isNext = (words: readonly LineWord[], at: number, key: string) => words[at]?.key === key && /^[ .]*$/.test(words[at]?.gap ?? ',');

/** The whole name as it is shown and as it is written, the given name with the last of the family's, and each of them alone. */
function namesOf(person: LinePerson, keysOf: (name: string) => string[]): Name[] {
  const display = keysOf(person.display || `${person.given} ${person.family}`);
  const given = keysOf(person.given);
  const family = keysOf(person.family);
  const first = given[0] ?? display[0] ?? '';
  const last = family.at(-1) ?? display.at(-1) ?? '';
  const ways = [display, [...given, ...family], [first, ...family], [first, last], given, [first], family];
  const kept = new Map(ways.filter((way) => way.every(Boolean) && way.length > 0).map((words) => [words.join(' '), words]));
  return [...kept.values()].map((words) => ({ words, person }));
}

const otherForms = (name = ''): string[] => firstNames(name).slice(1);
