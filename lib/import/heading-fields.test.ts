import { describe, expect, test } from 'vitest';
import { headingFields } from './heading-fields';

/** The headings of one file, each with the field it should name. */
const suits = (expected: Record<string, string | null>) =>
  expect(Object.fromEntries(Object.keys(expected).map((heading, at) => [heading, headingFields(Object.keys(expected))[at]]))).toEqual(
    expected,
  );

describe('the headings of other programs', () => {
  test('Dex', () =>
    suits({
      full_name: 'display',
      first_name: 'given',
      last_name: 'family',
      description: 'notes',
      birthday: 'birthday',
      job_title: 'position',
      company: 'organization',
      starred: 'starred',
      linkedin: 'linkedin',
      birthday_year: null,
      linkedin_enhance_date: null,
      phone_call_last_interaction_at: null,
      phone_call_interaction_snippet: null,
      dex_email: 'email',
      dex_emails: 'email',
      dex_phones: 'phone',
      dex_groups: 'tags',
      dex_tags: 'tags',
    }));
  test('Salesforce', () =>
    suits({
      Salutation: 'other',
      'First Name': 'given',
      'Last Name': 'family',
      Title: 'position',
      'Account Name': 'organization',
      'Account Owner': null,
      'Mailing Street': 'other',
      Phone: 'phone',
      Mobile: 'phone',
      'Asst. Phone': null,
      Email: 'email',
      'Email Opt Out': null,
      Birthdate: 'birthday',
    }));
  test('Pipedrive', () =>
    suits({
      'Person - Name': 'display',
      'Person - Organization': 'organization',
      'Person - Email - Work': 'email',
      'Person - Phone - Mobile': 'phone',
      'Person - Label': 'tags',
      'Person - Owner': null,
      'Person - Email messages count': null,
    }));
  test('HubSpot', () =>
    suits({
      'Record ID': null,
      'First Name': 'given',
      'Last Name': 'family',
      Email: 'email',
      'Phone Number': 'phone',
      'Mobile Phone Number': 'phone',
      'Contact owner': null,
      'Job Title': 'position',
      'Company Name': 'organization',
      'Company Size': null,
      'LinkedIn Headline': 'other',
      'Email Status': null,
      'Lead Status': null,
    }));
  test('Atomic CRM', () =>
    suits({
      id: null,
      first_name: 'given',
      last_name: 'family',
      title: 'position',
      company_id: null,
      company: 'organization',
      email_work: 'email',
      phone_work: 'phone',
      background: 'notes',
      tags: 'tags',
    }));
  test('Yahoo', () =>
    suits({
      First: 'given',
      Middle: 'middle',
      Last: 'family',
      Nickname: 'nickname',
      Email: 'email',
      Category: 'tags',
      Home: 'phone',
      Work: 'phone',
      Mobile: 'phone',
      Other: 'phone',
      Fax: null,
      'Alternate Email 1': 'email',
      'Personal Website': 'url',
      Title: 'position',
      Company: 'organization',
      Comments: 'notes',
    }));
  test('Fastmail and roundcube', () =>
    suits({
      Title: 'other',
      'First Name': 'given',
      'Phonetic First Name': 'other',
      'Last Name': 'family',
      'Nick Name': 'nickname',
      Company: 'organization',
      Department: 'other',
      'Job Title': 'position',
      'E-mail Address': 'email',
      'E-mail 2 Address': 'email',
      'Web Page': 'url',
    }));
  test('Thunderbird, also in German', () => {
    suits({
      'Primary Email': 'email',
      'Screen Name': 'other',
      'Work Phone': 'phone',
      'Fax Number': null,
      'Mobile Number': 'phone',
      'Web Page 1': 'url',
      'Birth Year': 'birthYear',
      'Birth Month': 'birthMonth',
      'Birth Day': 'birthDay',
    });
    suits({ Geburtsjahr: 'birthYear', Geburtsmonat: 'birthMonth', Geburtstag: 'birthDay' });
  });
  test('Notion, Airtable, Numbers, a program’s own', () =>
    suits({
      Name: 'display',
      'E-mail': 'email',
      'Phone (work)': 'phone',
      Role: 'position',
      Organisation: 'organization',
      'Date of birth': 'birthday',
      emailAddress: 'email',
      websiteUrl: 'url',
      'LinkedIn profile URL': 'linkedin',
      'Company LinkedIn URL': null,
    }));
});

describe('Outlook and LinkedIn in', () => {
  test('German', () =>
    suits({
      Anrede: 'other',
      Vorname: 'given',
      'Weitere Vornamen': 'middle',
      Nachname: 'family',
      Firma: 'organization',
      Abteilung: 'other',
      Position: 'position',
      'Straße geschäftlich': 'other',
      'Postleitzahl privat': 'other',
      'Weitere Straße': 'other',
      'Telefon Assistent': null,
      'Fax geschäftlich': null,
      'Telefon geschäftlich 2': 'phone',
      'Telefon Firma': null,
      'Telefon (privat)': 'phone',
      Mobiltelefon: 'phone',
      Haupttelefon: 'phone',
      'Telefon für Hörbehinderte': null,
      Beruf: 'other',
      'E-Mail-Adresse': 'email',
      'E-Mail-Typ': null,
      'E-Mail: Angezeigter Name': null,
      'E-Mail 2: Adresse': 'email',
      Geburtstag: 'birthday',
      Jahrestag: 'other',
      Kategorien: 'tags',
      Notizen: 'notes',
      Partner: 'other',
      Privat: null,
      Webseite: 'url',
    }));
  test('French', () =>
    suits({
      Prénom: 'given',
      'Deuxième prénom': 'middle',
      Nom: 'family',
      Société: 'organization',
      Titre: 'position',
      'Rue (bureau)': 'other',
      'Ville (domicile)': 'other',
      'Télécopie (bureau)': null,
      'Téléphone (bureau)': 'phone',
      'Téléphone 2 (domicile)': 'phone',
      'Téléphone société': null,
      'Tél. mobile': 'phone',
      "Téléphone de l'assistant(e)": null,
      'Adresse de messagerie': 'email',
      'Type de messagerie': null,
      'Adresse de messagerie 2': 'email',
      Anniversaire: 'birthday',
      'Anniversaire de mariage ou fête': 'other',
      Catégories: 'tags',
      'Page Web': 'url',
      Notes: 'notes',
    }));
  test('Spanish', () =>
    suits({
      Nombre: 'given',
      'Segundo nombre': 'middle',
      Apellidos: 'family',
      Organización: 'organization',
      Departamento: 'other',
      Puesto: 'position',
      'Calle del trabajo': 'other',
      'Teléfono del trabajo': 'phone',
      'Teléfono móvil': 'phone',
      Particular: 'phone',
      'Teléfono del asistente': null,
      'Dirección de correo electrónico': 'email',
      'Tipo de correo electrónico': null,
      'Dirección de correo electrónico 2': 'email',
      Cumpleaños: 'birthday',
      Aniversario: 'other',
      Categorías: 'tags',
      Notas: 'notes',
      'Página web': 'url',
    }));
  test('Italian', () =>
    suits({
      Nome: 'given',
      'Secondo nome': 'middle',
      Cognome: 'family',
      Società: 'organization',
      Qualifica: 'position',
      'Via (uff.)': 'other',
      'Telefono (uff.)': 'phone',
      'Telefono ufficio': 'phone',
      Abitazione: 'phone',
      Cellulare: 'phone',
      'Telefono assistente': null,
      'Indirizzo posta elettronica': 'email',
      'Tipo posta elettronica': null,
      Compleanno: 'birthday',
      Anniversario: 'other',
      Categorie: 'tags',
      Note: 'notes',
      'Pagina Web': 'url',
    }));
  test('Portuguese', () =>
    suits({
      Nome: 'given',
      Sobrenome: 'family',
      Empresa: 'organization',
      Cargo: 'position',
      'Telefone comercial': 'phone',
      'Telefone residencial': 'phone',
      'Telefone celular': 'phone',
      'Telefone do assistente': null,
      'Telefone principal da empresa': null,
      'Endereço de e-mail': 'email',
      Aniversário: 'birthday',
      Categorias: 'tags',
      Anotações: 'notes',
      'Página da Web': 'url',
      'Conectado em': 'connectedOn',
    }));
  test('Dutch', () =>
    suits({
      Voornaam: 'given',
      Achternaam: 'family',
      Bedrijf: 'organization',
      Afdeling: 'other',
      Functie: 'position',
      'Telefoon op werk': 'phone',
      'Telefoon thuis': 'phone',
      'Mobiele telefoon': 'phone',
      Autotelefoon: 'phone',
      'Telefoon assistent': null,
      'E-mailadres': 'email',
      'E-mailadres 2': 'email',
      Verjaardag: 'birthday',
      Categorieën: 'tags',
      Notities: 'notes',
      Webpagina: 'url',
    }));
  test('Polish', () =>
    suits({
      Imię: 'given',
      'Drugie imię': 'middle',
      Nazwisko: 'family',
      Firma: 'organization',
      Dział: 'other',
      Stanowisko: 'position',
      'Telefon służbowy': 'phone',
      'Telefon domowy 2': 'phone',
      'Telefon komórkowy': 'phone',
      'Telefon asystenta': null,
      'Adres e-mail': 'email',
      Urodziny: 'birthday',
      Rocznica: 'other',
      Kategorie: 'tags',
      Notatki: 'notes',
      'Strona sieci Web': 'url',
    }));
});
