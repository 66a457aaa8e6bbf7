import { differences } from './differences';
import { emailKey, nameKey, nameWords, organizationKey, phoneKey } from './identity';
import type { PersonRecord } from './person';

/** What says that two entries are one person: for certain, or (`unchanged`) because the one adds nothing to the other. */
export type MatchedBy = 'linkedin' | 'email' | 'unchanged';
export type SuggestedBy = 'email' | 'name_and_phone' | 'name_and_organization';

// So many people of one name, or with one address, are not told apart by going on: it keeps the work linear.
const mostCandidates = 50;

/** People by everything they can be known by. */
export class PeopleIndex<Entry extends PersonRecord> {
  readonly #bySlug = new Map<string, Entry>();
  readonly #byEmail = new Map<string, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    if (entry.linkedinSlug) this.#bySlug.set(entry.linkedinSlug, entry);
    for (const email of new Set(entry.emails.map(emailKey))) push(this.#byEmail, email, entry);
    for (const name of new Set(namesOf(entry))) {
      push(this.#byName, name, entry);
      if (entry.organization) push(this.#byName, atOrganization(name, entry), entry);
    }
  }

  /** The entry that is this person, if one is. */
  same(person: PersonRecord): { entry: Entry; by: MatchedBy } | null {
    const bySlug = person.linkedinSlug && this.#bySlug.get(person.linkedinSlug);
    if (bySlug) return { entry: bySlug, by: 'linkedin' };
    const byEmail = this.#withEmail(person).filter((entry) => sharesName(entry, person));
    const byEmailAndName = byEmail.find((entry) => nameKey(entry.display) === nameKey(person.display)) ?? byEmail[0];
    if (byEmailAndName) return { entry: byEmailAndName, by: 'email' };
    const unchanged = this.#withName(person).find((entry) => differences(entry, person).length === 0);
    return unchanged ? { entry: unchanged, by: 'unchanged' } : null;
  }

  /** The entry that may be this person and is not `taken`; only to be asked when none is for certain. */
  alike(person: PersonRecord, taken: ReadonlySet<Entry>): { entry: Entry; by: SuggestedBy } | null {
    const byEmail = this.#withEmail(person).find((entry) => !taken.has(entry));
    if (byEmail) return { entry: byEmail, by: 'email' };
    const phones = new Set(person.phones.map(phoneKey).filter(Boolean));
    const named = this.#withName(person).filter((entry) => !taken.has(entry));
    const byPhone = named.find((entry) => entry.phones.some((phone) => phones.has(phoneKey(phone))));
    if (byPhone) return { entry: byPhone, by: 'name_and_phone' };
    const organization = organizationKey(person.organization);
    const byOrganization = organization && named.find((entry) => organizationKey(entry.organization) === organization);
    return byOrganization ? { entry: byOrganization, by: 'name_and_organization' } : null;
  }

  #withEmail(person: PersonRecord): Entry[] {
    return person.emails.flatMap((email) => this.#byEmail.get(emailKey(email)) ?? []).filter((entry) => mayBe(entry, person));
  }

  #withName(person: PersonRecord): Entry[] {
    const names = namesOf(person);
    const keys = person.organization ? [...names.map((name) => atOrganization(name, person)), ...names] : names;
    return keys.flatMap((key) => this.#byName.get(key) ?? []).filter((entry) => mayBe(entry, person));
  }
}

function push<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (entries.length < mostCandidates) entries.push(entry);
}

const namesOf = (person: PersonRecord) => {
  const names = [nameKey(person.display), nameKey(`${person.given} ${person.family}`)];
  return [...new Set(names.filter(Boolean))];
};

const atOrganization = (name: string, person: PersonRecord) => `${name}|${organizationKey(person.organization)}`;

/** Two profiles are two people, whatever else they share. */
const mayBe = (one: PersonRecord, other: PersonRecord) =>
  !one.linkedinSlug || !other.linkedinSlug || one.linkedinSlug === other.linkedinSlug;

/** An office's address is many people's: they are one only if a word of the name is the same, or one has no name but the address. */
function sharesName(one: PersonRecord, other: PersonRecord): boolean {
  if (isNameless(one) || isNameless(other)) return true;
  const words = new Set(nameWords(one.display));
  return nameWords(other.display).some((word) => words.has(word));
}

const isNameless = ({ display, emails, phones, organization }: PersonRecord) =>
  emails.includes(display) || phones.includes(display) || display === organization;
