import type { PersonRecord } from '../person/person';
import { differences } from './differences';
import { emailKey, mayBe, nameKey, organizationKey, phoneKey, sharesName } from './identity';

/** Why two entries are one person: a certain key, or (`unchanged`) because one adds nothing to the other. */
export type MatchedBy = 'linkedin' | 'email' | 'unchanged';
export type SuggestedBy = 'email' | 'name_and_phone' | 'name_and_organization';

// Beyond this many people with one name or address, comparing further does not help, and stopping keeps the work linear.
const mostCandidates = 50;

/** People by every value that can identify them. */
export class PeopleIndex<Entry extends PersonRecord> {
  readonly #bySlug = new Map<string, Entry>();
  readonly #byEmail = new Map<string, Entry[]>();
  readonly #byPhone = new Map<string, Entry[]>();
  /** By the name alone, and by the name with the company. */
  readonly #byName = new Map<string, Entry[]>();

  /** @param keys shared by indexes of the same people, so that each name is folded once */
  constructor(
    entries: readonly Entry[],
    readonly keys = new FoldedKeys(),
  ) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    if (entry.linkedinSlug) this.#bySlug.set(entry.linkedinSlug, entry);
    for (const email of new Set(entry.emails.map(emailKey))) push(this.#byEmail, email, entry);
    for (const phone of new Set(entry.phones.map(phoneKey))) if (phone) push(this.#byPhone, phone, entry);
    for (const name of this.keys.namesOf(entry)) {
      push(this.#byName, name, entry);
      if (entry.organization) push(this.#byName, this.keys.atOrganization(name, entry), entry);
    }
  }

  /** The entry that is this person, if there is one. */
  same(person: PersonRecord): { entry: Entry; by: MatchedBy } | null {
    const bySlug = person.linkedinSlug && this.#bySlug.get(person.linkedinSlug);
    if (bySlug) return { entry: bySlug, by: 'linkedin' };
    const byEmail = this.#withEmail(person).filter((entry) => sharesName(entry, person));
    const byEmailAndName = byEmail.find((entry) => this.keys.ofName(entry.display) === this.keys.ofName(person.display)) ?? byEmail[0];
    if (byEmailAndName) return { entry: byEmailAndName, by: 'email' };
    const unchanged = this.#withName(person).find((entry) => differences(entry, person).length === 0);
    return unchanged ? { entry: unchanged, by: 'unchanged' } : null;
  }

  /** The entry that may be this person and is not `taken`; call it only when there is no certain one. */
  alike(person: PersonRecord, taken: ReadonlySet<Entry>): { entry: Entry; by: SuggestedBy } | null {
    const free = (entries: readonly Entry[]) => entries.filter((entry) => !taken.has(entry) && mayBe(entry, person));
    const [byEmail] = free(this.#withEmail(person));
    if (byEmail) return { entry: byEmail, by: 'email' };
    const names = new Set(this.keys.namesOf(person));
    const withPhone = free(person.phones.flatMap((phone) => this.#byPhone.get(phoneKey(phone)) ?? []));
    const byPhone = withPhone.find((entry) => this.keys.namesOf(entry).some((name) => names.has(name)));
    if (byPhone) return { entry: byPhone, by: 'name_and_phone' };
    const [byOrganization] = person.organization ? free(this.#withName(person)) : [];
    return byOrganization ? { entry: byOrganization, by: 'name_and_organization' } : null;
  }

  #withEmail(person: PersonRecord): Entry[] {
    return person.emails.flatMap((email) => this.#byEmail.get(emailKey(email)) ?? []).filter((entry) => mayBe(entry, person));
  }

  /** The people of this name, at the same company if there is one. */
  #withName(person: PersonRecord): Entry[] {
    const keys = this.keys.namesOf(person).map((name) => (person.organization ? this.keys.atOrganization(name, person) : name));
    return keys.flatMap((key) => this.#byName.get(key) ?? []).filter((entry) => mayBe(entry, person));
  }
}

function push<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else if (entries.length < mostCandidates) entries.push(entry);
}

/** Names and companies in the form in which they are compared, computed once each: this is most of the cost of matching. */
export class FoldedKeys {
  readonly #names = new Map<string, string>();
  readonly #organizations = new Map<string, string>();

  readonly ofName = (name: string) => remembered(this.#names, name, nameKey);

  namesOf({ display, given, family }: PersonRecord): string[] {
    const full = `${given} ${family}`;
    const [shown, made] = [this.ofName(display), display === full ? '' : this.ofName(full)];
    return [...(shown ? [shown] : []), ...(made && made !== shown ? [made] : [])];
  }

  atOrganization(name: string, { organization }: PersonRecord): string {
    return `${name}|${remembered(this.#organizations, organization, organizationKey)}`;
  }
}

function remembered(known: Map<string, string>, text: string, keyOf: (text: string) => string): string {
  const key = known.get(text) ?? keyOf(text);
  known.set(text, key);
  return key;
}
