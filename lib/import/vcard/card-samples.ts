import { readPeople } from '../files/read';

export const readText = (text: string) => readPeople(new TextEncoder().encode(text), 'people.vcf');

/** A card of these lines. */
export const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

export const personIn = (...lines: string[]) => readText(card(...lines)).people[0];
