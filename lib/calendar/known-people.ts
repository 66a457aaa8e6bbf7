import { emailKey, nameKey } from '@/lib/import/matching/identity';
import { everydayNames } from '@/lib/plan/names/name-lists';
import { spokenWords } from '@/lib/plan/names/short-name';
import { fold } from '@/lib/plan/words/fold';
import type { Attendee } from './event';

/** What is needed of a person to find them in an event. */
export type KnownPerson = {
  id: string;
  display: string;
  emails: readonly string[];
  isKeyConnection: boolean;
  /** Never suggested, and leaves no trace in suggestions. */
  isMuted: boolean;
};

type FullName = { words: readonly string[]; name: string; people: KnownPerson[] };

/** People by their e-mail addresses and by their names. */
export class KnownPeople {
  readonly #byEmail = new Map<string, KnownPerson[]>();
  /** Full names of at least two words, by the first. */
  readonly #fullNames = new Map<string, FullName[]>();
  /** Key connections by given name. */
  readonly #byGiven = new Map<string, KnownPerson[]>();

  constructor(people: readonly KnownPerson[]) {
    for (const person of people) {
      for (const email of new Set(person.emails.map(emailKey))) push(this.#byEmail, email, person);
      const words = spokenWords(person.display).map(keyOf);
      if (words.length > 1) this.#addFullName(words, person);
      if (person.isKeyConnection && words[0]) push(this.#byGiven, words[0], person);
    }
  }

  /** The person with this address; of several, the one with the attendee's name. Without an address, the only one of that full name. */
  ofAttendee({ email, name }: Attendee): KnownPerson | undefined {
    if (!email) return this.#calledExactly(name);
    const people = this.#byEmail.get(email) ?? [];
    return people.length > 1 ? (people.find(({ display }) => nameKey(display) === nameKey(name)) ?? people[0]) : people[0];
  }

  /** The people named in a title: by full name, or by a given name that only one key connection has. */
  named(title: string): KnownPerson[] {
    const words = wordsOf(title);
    const found = new Set<KnownPerson>();
    for (let at = 0; at < words.length; ) {
      const full = this.#fullNameAt(words, at);
      const person = full ? onlyOne(full.people) : this.#given(words[at]);
      if (person) found.add(person);
      at += full?.words.length ?? 1;
    }
    return [...found];
  }

  #calledExactly(name: string): KnownPerson | undefined {
    const words = spokenWords(name).map(keyOf);
    const same = this.#fullNames.get(words[0] ?? '')?.find((each) => each.name === words.join(' '));
    return same?.people.length === 1 ? same.people[0] : undefined;
  }

  #addFullName(words: readonly string[], person: KnownPerson): void {
    const [first = ''] = words;
    const name = words.join(' ');
    const same = this.#fullNames.get(first)?.find((each) => each.name === name);
    if (same) same.people.push(person);
    else push(this.#fullNames, first, { words, name, people: [person] });
  }

  /** The longest name that begins with this word. */
  #fullNameAt(words: readonly Word[], at: number): FullName | undefined {
    const names = this.#fullNames.get(words[at]?.folded ?? '') ?? [];
    const here = names.filter((name) => name.words.every((word, index) => words[at + index]?.folded === word));
    return here.sort((one, other) => other.words.length - one.words.length)[0];
  }

  #given(word: Word | undefined): KnownPerson | undefined {
    if (!word || (everydayNames.has(word.folded) && !/^\p{Lu}/u.test(word.written))) return undefined;
    const people = this.#byGiven.get(word.folded) ?? [];
    return people.length === 1 ? people[0] : undefined;
  }
}

/** A word of a name in the form in which it is compared: without accents, full stops and variants of the apostrophe. */
const keyOf = (word: string) => fold(word.replaceAll('’', "'").replaceAll('.', ''));

type Word = { written: string; folded: string };

const wordsOf = (title: string): Word[] =>
  (title.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((written) => ({
    written,
    folded: keyOf(written.replace(/['’]s$/i, '')),
  }));

/** The key connection among namesakes, if there is only one. */
function onlyOne(people: readonly KnownPerson[]): KnownPerson | undefined {
  if (people.length === 1) return people[0];
  const keys = people.filter(({ isKeyConnection }) => isKeyConnection);
  return keys.length === 1 ? keys[0] : undefined;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
