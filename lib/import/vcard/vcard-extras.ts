import { capitalize } from '@/lib/plan/words/say';
import type { CardLine } from './vcard-lines';
import { labelOfProperty } from './vcard-properties';
import { parameter, unescapedParts, withoutOmittedYear } from './vcard-value';

export interface Extra {
  label: string;
  value: string;
  /** Whether the value is meant as a day. */
  isDate: boolean;
}

/** The name and text of a property without a field; null if it is not one. `own` is the label its card gives it. */
export function extraOf(line: CardLine, text: string, own: string): Extra | null {
  const name = labelOfProperty(line.name);
  if (!name && !own) return null;
  const type = own || typeOf(line);
  const isDate = name === 'Date' || name === 'Anniversary';
  return { label: isDate && own ? own : labelFor(name, type), value: valueIn(line, text, name), isDate };
}

function labelFor(name: string | undefined, type: string): string {
  if (!name || ((name === 'Date' || name === 'Related') && type)) return capitalize(type);
  return type && !name.endsWith(')') ? `${name} (${type})` : name;
}

const meaningless = /^(?:PREF|INTERNET|VOICE|POSTAL|PARCEL|DOM|INTL|OTHER|TEXT|CONTACT|ME|URI|HTTPS?|XMPP|N)?$/;

/** The service, the kind of relation, or whether it is for work: the first type with a meaning. */
function typeOf(line: CardLine): string {
  const service = ['X-SERVICE-TYPE', 'SERVICE-TYPE'].map((name) => parameter(line, name)).find(Boolean);
  const type =
    parameter(line, 'TYPE')
      .split(',')
      .find((each) => !meaningless.test(each)) ?? '';
  if (!service) return type.replace(/^X-/, '').toLowerCase();
  return service.length > 3 ? capitalize(service.toLowerCase()) : service;
}

function valueIn(line: CardLine, text: string, name: string | undefined): string {
  if (line.name === 'ADR' || line.name === 'GENDER') {
    const parts = unescapedParts(text, ';').map((part) => part.trim());
    return parts.filter(Boolean).join(', ');
  }
  const plain = unescapedParts(withoutOmittedYear(line, text))
    .join('')
    .replace(/^x-apple:|^urn:uuid:.*/i, '');
  const handle = parameter(line, 'X-USER').toLowerCase();
  return plain || (name?.startsWith('Profile') ? handle : '');
}

/** Apple writes its built-in labels between special characters. */
export const plainLabel = (text: string): string =>
  unescapedParts(text)
    .join('')
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .trim();

const relations =
  ',assistant,brother,child,domestic partner,father,friend,manager,mother,parent,partner,referred by,relative,sister,spouse'.split(',');
const events = ',anniversary,date,birthday'.split(',');

/** Android's own property: the kind, the value, the number of a type, and a label when the type is 0. */
export function androidExtra(text: string): Extra {
  const [kind = '', value = '', type = '', label = ''] = unescapedParts(text, ';');
  const types = /relation$/.test(kind) ? relations : /contact_event$/.test(kind) ? events : [];
  const own = label || types[Number(type)] || kind.slice(kind.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return { label: capitalize(own || 'other'), value, isDate: types === events };
}

/** The LinkedIn address of a property, in any of its notations; null when it is about something else. */
export function linkedinIn(line: CardLine, text: string, own: string): string | null {
  const about = [line.name, parameter(line, 'TYPE'), parameter(line, 'X-SERVICE-TYPE'), parameter(line, 'SERVICE-TYPE'), own].join(' ');
  const value = unescapedParts(text).join('').trim();
  if (/linkedin\.com\//i.test(value)) return value.replace(/^(?:x-apple|linkedin):(?=\/*[^/])(?:\/\/)?/i, '');
  if (!/linkedin/i.test(about) && !/^linkedin:/i.test(value)) return null;
  const handle = value.replace(/^(?:[a-z-]+:)?\/*@?(?:in\/)?/i, '').replace(/\/$/, '') || parameter(line, 'X-USER').toLowerCase();
  // A name with a space is a display name, not an address.
  return /^(?:(?!%20)[\p{L}\p{N}%_.-])+$/u.test(handle) ? `https://www.linkedin.com/in/${handle}` : null;
}
