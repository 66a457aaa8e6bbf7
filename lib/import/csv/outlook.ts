import { severalIn } from '../text/several';
import { headingWords } from './header-name';
import { headingFields } from './heading-fields';
import type { Recognise } from './table-format';

// Outlook's headings for an address, in the languages of `heading-words`.
const addresses = words(`email address|email adresse|adresse de messagerie|direccion de correo electronico|indirizzo posta elettronica
  |indirizzo di posta elettronica|endereco de email|endereco de correio eletronico|emailadres|email adres|adres email`);

// Headings that no other address book uses together with it.
const own =
  words(`business phone|home phone|business street|home street|email display name|company main phone|assistant s phone|primary phone
  |telefon geschaftlich|strasse geschaftlich|telefon assistent|telephone bureau|rue bureau|telephone de l assistant e|telephone societe
  |telefono del trabajo|calle del trabajo|telefono del asistente|telefono uff|telefono ufficio|via uff|telefono assistente
  |telefone comercial|rua do endereco comercial|telefone do assistente|telefoon op werk|telefoon werk|werkadres straat|straat werk
  |telefon sluzbowy|adres sluzbowy ulica|ulica sluzbowa|telefon asystenta`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map((word) => word.trim()));
}

/** Outlook's address book, from the web or the desktop, in any of these languages. */
export const outlook: Recognise = (header) => {
  const names = header.map(headingWords);
  if (!names.some((name) => addresses.has(name)) || !names.some((name) => own.has(name))) return null;
  const fields = headingFields(header);
  if (!fields.includes('given') || !fields.includes('family')) return null;
  const isEnglish = names.includes('email address');
  return { kind: 'outlook', fields, dateOrder: isEnglish ? 'mdy' : 'dmy', valuesOf: severalIn };
};
