import type { PersonField } from '../person/person';
import { headingWords } from './header-name';
import { headingNouns, headingPhrases, headingPrefixes, headingQualifiers } from './heading-words';

type Field = PersonField | null;

const listed = (words: Partial<Record<PersonField, string>>, between: RegExp) =>
  (Object.keys(words) as PersonField[]).map((field) => ({ field, words: (words[field] ?? '').split(between).map((word) => word.trim()) }));

const phrases = new Map(listed(headingPhrases, /\|/).flatMap(({ field, words }) => words.map((word) => [word, field] as const)));
const nouns = listed(headingNouns, /\s+/).map(({ field, words }) => ({ field, own: new Set(words) }));
const qualifiers = new Set(headingQualifiers.split(/\s+/));

function fieldOf(heading: string): Field {
  const words = heading.split(' ');
  // Every word counts: "Email Opt Out" is not an address, and an assistant's phone is not the person's.
  const byNoun = nouns.find(
    ({ own }) => words.some((word) => own.has(word)) && words.every((word) => own.has(word) || qualifiers.has(word)),
  );
  return phrases.get(heading) ?? byNoun?.field ?? null;
}

interface Beside {
  has: (field: PersonField) => boolean;
  names: readonly string[];
}

const positionOrOther = ({ has }: Beside): Field => (has('position') ? 'other' : 'position');

/** Headings whose meaning depends on the other columns, in the order in which they are resolved. */
const dependent: readonly (readonly [heading: RegExp, field: (beside: Beside) => Field])[] = [
  [/^first$/, ({ names }) => (names.includes('last') ? 'given' : null)],
  [/^last$/, ({ names }) => (names.includes('first') ? 'family' : null)],
  [/^middle$/, ({ names }) => (names.includes('last') ? 'middle' : null)],
  [/^apelido$/, ({ has }) => (has('family') ? 'nickname' : 'family')],
  [/^(name|nom|naam)$/, ({ has }) => (has('given') && !has('family') ? 'family' : 'display')],
  [/^(nombre|nome)$/, ({ has }) => (has('family') ? 'given' : 'display')],
  [/^(contact|person|kontakt|contacto|contatto)$/, ({ has }) => (has('display') || has('given') || has('family') ? null : 'display')],
  [/^(title|titel|titre|titulo|titolo|tytul)$/, positionOrOther],
  [/^(job|function|funktion|tatigkeit|funzione|role|rolle|ruolo|rol|rola)$/, positionOrOther],
  [/^(profession|occupation|beruf|profesion|professione|profissao|beroep|zawod)$/, positionOrOther],
  // This heading means a birthday in French and Portuguese, and another day in Spanish.
  [/^(anniversaire|aniversario)$/, ({ has }) => (has('birthday') ? 'other' : 'birthday')],
  [/^(month|mois|mes|mese|maand|monat|miesiac)$/, ({ has }) => (has('birthYear') ? 'birthMonth' : null)],
  [/^(day|jour|dia|giorno|dag|dzien)$/, ({ has }) => (has('birthYear') ? 'birthDay' : null)],
  [/^(work|home|particular|abitazione|domicile)$/, () => 'phone'],
  [/^(other|primary)$/, ({ names }) => (names.includes('home') ? 'phone' : null)],
];

/** The field of each heading, judged by its words and the other headings; null for none. */
export function headingFields(header: readonly string[]): Field[] {
  const names = header.map((cell) => {
    const words = headingWords(cell.slice(0, 120));
    return words.replace(headingPrefixes, '');
  });
  const fields = names.map(fieldOf);
  const beside = { has: (field: PersonField) => fields.includes(field), names };
  // From the right: of two columns called "Titre" the second is the job.
  for (const [heading, decide] of dependent)
    for (let at = names.length - 1; at >= 0; at--) if (heading.test(names[at] ?? '')) fields[at] = decide(beside);
  // Thunderbird's German "Geburtstag" is only the day, next to columns for the month and the year.
  if (beside.has('birthYear') && beside.has('birthMonth') && !beside.has('birthDay'))
    return fields.map((field) => (field === 'birthday' ? 'birthDay' : field));
  return fields;
}
