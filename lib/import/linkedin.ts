import { limits } from './limits';
import type { PersonField } from './person';
import type { Recognise } from './table-format';

// English, German, French, Spanish, Italian, without accents.
const words: Partial<Record<PersonField, string>> = {
  given: 'first name|vorname|prenom|nombre|nome',
  family: 'last name|nachname|nom|apellido(s)|apellidos|apellido|cognome',
  url: 'url|profil-url',
  email: 'email address|e-mail-adresse|adresse e-mail|correo electronico|direccion de correo electronico|indirizzo email|indirizzo e-mail',
  organization: 'company|unternehmen|firma|entreprise|empresa|azienda',
  position: 'position|berufsbezeichnung|poste|cargo|posizione',
  connectedOn: 'connected on|verbunden am|date de connexion|conectado el|data di collegamento',
};

/** Which field a header names, in LinkedIn's words. */
export const linkedinFields = new Map<string, PersonField>(
  (Object.keys(words) as PersonField[]).flatMap((field) => (words[field] ?? '').split('|').map((word) => [word, field] as const)),
);

/** LinkedIn's Connections.csv, in any of the languages above and any order of columns. */
export const linkedin: Recognise = (names) => {
  const fields = names.map((name) => linkedinFields.get(name) ?? null);
  if (!(['given', 'family', 'connectedOn'] as const).every((field) => fields.includes(field))) return null;
  return {
    kind: 'linkedin',
    fields,
    dateOrder: names.includes('connected on') ? 'mdy' : 'dmy',
    maxColumns: limits.columns,
    valuesOf: (cell) => [cell],
    namelessReason: 'No name: the account was closed',
  };
};
