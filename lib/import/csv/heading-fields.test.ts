import { describe, expect, test } from 'vitest';
import { headingFields } from './heading-fields';

/** A header as fields ("-" for none), each with the headings that name it. */
function suits(header: string) {
  const expected = header
    .trim()
    .split(/;\s+/)
    .flatMap((part) => {
      const [, field = '', headings = ''] = /^(.+?): (.+)$/s.exec(part) ?? [];
      return headings.split(/\s+[|]\s+/).map((heading) => [heading, field] as const);
    });
  const fields = headingFields(expected.map(([heading]) => heading));
  expect(expected.map(([heading], at) => [heading, fields[at] ?? '-'])).toEqual(expected);
}

describe('the headings of other programs', () => {
  test.each([
    [
      'Dex',
      `
        display: full_name; given: first_name; family: last_name; notes: description; birthday: birthday; position: job_title;
        organization: company; starred: starred; linkedin: linkedin; -: birthday_year | linkedin_enhance_date
        | phone_call_last_interaction_at | phone_call_interaction_snippet; email: dex_email | dex_emails; phone: dex_phones;
        tags: dex_groups | dex_tags`,
    ],
    [
      'Salesforce',
      `
        other: Salutation | Mailing Street; given: First Name; family: Last Name; position: Title; organization: Account Name;
        -: Account Owner | Asst. Phone | Email Opt Out; phone: Phone | Mobile; email: Email; birthday: Birthdate`,
    ],
    [
      'Pipedrive',
      `
        display: Person - Name; organization: Person - Organization; email: Person - Email - Work;
        phone: Person - Phone - Mobile; tags: Person - Label; -: Person - Owner | Person - Email messages count`,
    ],
    [
      'HubSpot',
      `
        -: Record ID | Contact owner | Company Size | Email Status | Lead Status; given: First Name; family: Last Name;
        email: Email; phone: Phone Number | Mobile Phone Number; position: Job Title; organization: Company Name;
        other: LinkedIn Headline`,
    ],
    [
      'Atomic CRM',
      `
        -: id | company_id; given: first_name; family: last_name; position: title; organization: company; email: email_work;
        phone: phone_work; notes: background; tags: tags`,
    ],
    [
      'Yahoo',
      `
        given: First; middle: Middle; family: Last; nickname: Nickname; email: Email | Alternate Email 1; tags: Category;
        phone: Home | Work | Mobile | Other; -: Fax; url: Personal Website; position: Title; organization: Company;
        notes: Comments`,
    ],
    [
      'Fastmail and roundcube',
      `
        other: Title | Phonetic First Name | Department; given: First Name; family: Last Name; nickname: Nick Name;
        organization: Company; position: Job Title; email: E-mail Address | E-mail 2 Address; url: Web Page`,
    ],
    [
      'Thunderbird, also in German',
      `
        email: Primary Email; other: Screen Name; phone: Work Phone | Mobile Number; -: Fax Number; url: Web Page 1;
        birthYear: Birth Year; birthMonth: Birth Month; birthDay: Birth Day`,
    ],
    [
      'Thunderbird, also in German',
      `
        birthYear: Geburtsjahr; birthMonth: Geburtsmonat; birthDay: Geburtstag`,
    ],
    [
      'Notion, Airtable, Numbers, a program’s own',
      `
        display: Name; email: E-mail | emailAddress; phone: Phone (work); position: Role; organization: Organisation;
        birthday: Date of birth; url: websiteUrl; linkedin: LinkedIn profile URL; -: Company LinkedIn URL`,
    ],
  ])('%s', (_, lines) => suits(lines));
});

describe('Outlook and LinkedIn in', () => {
  test.each([
    [
      'German',
      `
        other: Anrede | Abteilung | Straße geschäftlich | Postleitzahl privat | Weitere Straße | Beruf | Jahrestag | Partner;
        given: Vorname; middle: Weitere Vornamen; family: Nachname; organization: Firma; position: Position;
        -: Telefon Assistent | Fax geschäftlich | Telefon Firma | Telefon für Hörbehinderte | E-Mail-Typ
        | E-Mail: Angezeigter Name | Privat; phone: Telefon geschäftlich 2 | Telefon (privat) | Mobiltelefon | Haupttelefon;
        email: E-Mail-Adresse | E-Mail 2: Adresse; birthday: Geburtstag; tags: Kategorien; notes: Notizen; url: Webseite`,
    ],
    [
      'French',
      `
        given: Prénom; middle: Deuxième prénom; family: Nom; organization: Société; position: Titre; other: Rue (bureau)
        | Ville (domicile) | Service | Assistant(e) | Anniversaire de mariage ou fête; -: Télécopie (bureau) | Téléphone société
        | Téléphone de l'assistant(e) | Type de messagerie; phone: Téléphone (bureau) | Téléphone 2 (domicile) | Tél. mobile;
        email: Adresse de messagerie | Adresse de messagerie 2; birthday: Anniversaire; tags: Catégories; url: Page Web;
        notes: Notes`,
    ],
    [
      'Spanish',
      `
        given: Nombre; middle: Segundo nombre; family: Apellidos; organization: Organización; other: Departamento
        | Calle del trabajo | Aniversario; position: Puesto; phone: Teléfono del trabajo | Teléfono móvil | Particular;
        -: Teléfono del asistente | Tipo de correo electrónico; email: Dirección de correo electrónico
        | Dirección de correo electrónico 2; birthday: Cumpleaños; tags: Categorías; notes: Notas; url: Página web`,
    ],
    [
      'Italian',
      `
        given: Nome; middle: Secondo nome; family: Cognome; organization: Società; position: Qualifica; other: Via (uff.)
        | Anniversario; phone: Telefono (uff.) | Telefono ufficio | Abitazione | Cellulare; -: Telefono assistente
        | Tipo posta elettronica; email: Indirizzo posta elettronica; birthday: Compleanno; tags: Categorie; notes: Note;
        url: Pagina Web`,
    ],
    [
      'Portuguese',
      `
        given: Nome; family: Sobrenome; organization: Empresa; position: Cargo; phone: Telefone comercial
        | Telefone residencial | Telefone celular; -: Telefone do assistente | Telefone principal da empresa;
        email: Endereço de e-mail; birthday: Aniversário; tags: Categorias; notes: Anotações; url: Página da Web;
        connectedOn: Conectado em`,
    ],
    [
      'Dutch',
      `
        given: Voornaam; family: Achternaam; organization: Bedrijf; other: Afdeling; position: Functie; phone: Telefoon op werk
        | Telefoon thuis | Mobiele telefoon | Autotelefoon; -: Telefoon assistent; other: Werkadres straat | Huisadres plaats | Hobby's; email: E-mailadres | E-mailadres 2;
        birthday: Verjaardag; tags: Categorieën; notes: Notities; url: Webpagina`,
    ],
    [
      'Polish',
      `
        given: Imię; middle: Drugie imię; family: Nazwisko; organization: Firma; other: Dział | Rocznica; position: Stanowisko;
        phone: Telefon służbowy | Telefon domowy 2 | Telefon komórkowy; -: Telefon asystenta; email: Adres e-mail;
        birthday: Urodziny; tags: Kategorie; notes: Notatki; url: Strona sieci Web`,
    ],
  ])('%s', (_, lines) => suits(lines));
});
