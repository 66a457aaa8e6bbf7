import { starTag } from '@/lib/plan/people/star';
import { plainName } from '@/lib/plan/words/fold';
import type { PersonField } from '../person/person';

// A link may contain a comma, so a comma separates only before the start of another link.
const betweenLinks = /[\s,;|]+(?=https?:|www\.)|\n| ::: /;
// Links without a scheme: a comma may be part of one.
const betweenHosts = /\s*[;|\n]\s*|,?\s+/;
const isHost = (piece: string) => /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u.test(piece);

/** The values of one cell of a table: most hold one, but addresses, numbers, links and tags may hold several. */
export function severalIn(cell: string, field: PersonField): string[] {
  if (field === 'email') return addressesIn(cell);
  if (field === 'phone') return numbersIn(cell);
  if (field === 'tags') return cell.split(/[;,|\n]| ::: /).map(tableTagOf);
  if (field === 'url' || field === 'linkedin') return linksIn(cell);
  return field === 'organization' || field === 'position' ? cell.split(' ::: ') : [cell];
}

function linksIn(cell: string): string[] {
  const hosts = cell.trim().split(betweenHosts);
  return hosts.every(isHost) ? hosts : cell.split(betweenLinks);
}

/** The pieces with an @; anything between them is a name. */
function addressesIn(cell: string): string[] {
  const pieces = cell.split(/[\s,;|:、，；]+/).filter((piece) => piece.includes('@'));
  return pieces.length > 0 ? pieces : [cell];
}

/** Pieces that are each a whole number; a comma may also be part of one number, and "030/…" is an area code. */
function numbersIn(cell: string): string[] {
  const pieces = cell.split(/[,;|\n、，；]| ::: | \/ | (?:or|oder|ou|and|und|et) /).filter((piece) => piece.trim() !== '');
  return pieces.every((piece) => (piece.match(/\p{Nd}/gu)?.length ?? 0) >= 6) ? pieces : [cell];
}

// "My contacts", in any order of the words, as Google writes it in the languages of the headings.
const allContacts = new Set(
  'mycontacts|meinekontakte|mescontacts|miscontactos|imieicontatti|imeicontatti|meuscontatos|meuscontactos|mijncontacten|mijncontactpersonen|mojekontakty'.split(
    '|',
  ),
);
const starredLabels = new Set(
  'starred|starredinandroid|markiert|suivis|favoris|destacados|speciali|comestrela|metster|oznaczonegwiazdka'.split('|'),
);

/** A label as a tag: '' for a label that holds everyone, the star for the label of starred people. */
export function tagOf(label: string): string {
  const own = label.trim();
  const plain = plainName(own.replace(/^\* ?/, ''));
  if (allContacts.has(plain)) return '';
  return starredLabels.has(plain) ? starTag : own;
}

/** A label in a table as a tag: Google writes "* " before its own labels. */
export const tableTagOf = (label: string): string => tagOf(label.trim().replace(/^\* (?=\S)/, ''));

/** Whether a cell of a column of stars holds one. */
export const isStar = (cell: string): boolean => /^(?:true|yes|y|1|x|ja|oui|si|sí|sim|tak|★|⭐|\*)$/i.test(cell.trim());
