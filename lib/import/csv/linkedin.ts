import { severalIn } from '../text/several';
import { headerName, headingWords } from './header-name';
import { headingFields } from './heading-fields';
import type { Recognise } from './table-format';

/** LinkedIn's words for a position; a file with a separate column for the profile's name is from another program. */
const positions = new Set(
  'position berufsbezeichnung poste fonction cargo puesto posizione posicao funcao functie positie stanowisko'.split(' '),
);

/** LinkedIn's Connections.csv, in any of the languages of `heading-words` and any order of columns. */
export const linkedin: Recognise = (header) => {
  if (!header.some((cell) => positions.has(headingWords(cell)))) return null;
  const fields = headingFields(header);
  const has = (field: (typeof fields)[number]) => fields.includes(field);
  const isTheirs = has('given') && has('family') && has('organization') && has('connectedOn') && !has('linkedin');
  if (!isTheirs) return null;
  return {
    kind: 'linkedin',
    fields,
    dateOrder: header.some((cell) => headerName(cell) === 'connected on') ? 'mdy' : 'dmy',
    valuesOf: severalIn,
    namelessReason: 'No name: the account was closed',
  };
};
