import { describe, expect, test } from 'vitest';
import { limits } from './limits';
import { readPeople } from './read';
import { UnknownColumns, UnreadableFile } from './unreadable';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'people.csv') => readPeople(bytes(text), name);
const row = (index: number) => `Ana,Silva,https://www.linkedin.com/in/ana-${index},,Tern,PM,05 Mar 2024`;
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('finding the header', () => {
  test.each([0, 1, 3, 19])('below a preamble of %i lines', (lines) => {
    const { people } = read(`${'A note about, the export\n'.repeat(lines)}${header}\n${row(1)}`);
    expect(people.map((person) => [person.linkedinSlug, person.row])).toEqual([['ana-1', lines + 2]]);
  });

  test('not below twenty records', () => {
    expect(() => read(`${'note\n'.repeat(20)}${header}\n${row(1)}`)).toThrow(UnknownColumns);
  });

  test.each([',', ';', '\t'])('with %j between the cells, in any order and case, with any line ending', (delimiter) => {
    const table = [header.toUpperCase().split(',').reverse(), row(1).split(',').reverse()].map((cells) => cells.join(delimiter));
    for (const ending of ['\n', '\r\n', '\r']) expect(read(table.join(ending)).people[0]).toMatchObject({ given: 'Ana', position: 'PM' });
  });

  test.each([
    ['Vorname;Nachname;Profil-URL;E-Mail-Adresse;Firma;Berufsbezeichnung;Verbunden am', '05. März 2024'],
    ['Prénom;Nom;URL;Adresse e-mail;Entreprise;Poste;Date de connexion', '5 mars 2024'],
    ['Nombre;Apellido(s);URL;Correo electrónico;Empresa;Cargo;Conectado el', '05/03/2024'],
    ['Nome;Cognome;URL;Indirizzo email;Azienda;Posizione;Data di collegamento', '05 mar 2024'],
    ['Prénom;Nom de famille;URL du profil;Adresse e-mail;Entreprise;Fonction;Connecté le', '5 mars 2024'],
    ['Nome;Sobrenome;URL do perfil;Endereço de e-mail;Empresa;Função;Conectado em', '5 de mar. de 2024'],
  ])('in the language of %s', (words, day) => {
    const { kind, people } = read(`${words}\nAna;Silva;https://linkedin.com/in/ana;ana@example.org;Tern;PM;${day}`);
    expect(kind).toBe('linkedin');
    expect(people[0]).toMatchObject({
      family: 'Silva',
      emails: ['ana@example.org'],
      organization: 'Tern',
      position: 'PM',
      connectedOn: '2024-03-05',
      linkedinSlug: 'ana',
    });
  });
});

describe('encodings', () => {
  const text = `${header}\nZsófia,Kovačević,,,,,`;
  test.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 BE', utf16(`\uFEFF${text}`, false)],
  ])('%s without a word', (_, data) => {
    expect(readPeople(data, 'a.csv')).toMatchObject({ people: [{ given: 'Zsófia', family: 'Kovačević' }], problems: [] });
  });

  test('Windows-1252, with a notice', () => {
    const data = Uint8Array.from(`${header}\nChlo\xe9,O\x92Neill,,,\x80uro,,`, (letter) => letter.charCodeAt(0));
    const { people, problems } = readPeople(data, 'a.csv');
    expect(people[0]).toMatchObject({ given: 'Chloé', family: 'O’Neill', organization: '€uro' });
    expect(problems).toMatchObject([{ severity: 'notice' }]);
  });

  test('invisible marks and controls are removed, emoji are kept', () => {
    const { people } = read(`${header}\n\u202DAna\u202C,\u0007Sil\u200Bva 👩‍💻,,,Te\u0000rn,,`.padEnd(300, '\n'));
    expect(people[0]).toMatchObject({ display: 'Ana Silva 👩‍💻', organization: 'Tern' });
  });
});

describe('refused, with advice', () => {
  const starting = (...start: number[]) => Uint8Array.from({ length: 600 }, (_, at) => start[at] ?? (at * 37) % 256);
  test.each([
    ['larger than 10 MB', new Uint8Array(limits.bytes + 1).fill(65), /larger than 10 MB/],
    ['gzip', starting(0x1f, 0x8b), /gzip/],
    ['PNG', starting(0x89, 0x50, 0x4e, 0x47), /image/],
    ['JPEG', starting(0xff, 0xd8, 0xff), /image/],
    ['old Excel', starting(0xd0, 0xcf, 0x11, 0xe0), /Excel/],
    ['anything binary', starting(1, 2, 3), /not a text file/],
    ['UTF-16 of nothing', starting(0xff, 0xfe), /./],
    ['a web page', bytes('<!DOCTYPE html><html>Sign in, please'), /web page/],
    ['LDIF', bytes('version: 1\n\ndn: cn=Ana\nmail: ana@example.org\n'), /LDIF.*vCard/],
    ['JSON', bytes('[{"name":"Ana"}]'), /JSON.*CSV/],
    ['JSON of nothing', bytes('[]'), /JSON.*CSV/],
    ['XML below a comment', bytes('<!-- mine --><contacts></contacts>'), /XML.*CSV/],
    ['a web page below a comment', bytes(`${'<!-- saved -->'.repeat(4000)}<html>`), /web page/],
    ['a piece of a web page', bytes('<table><tr><td>Ana'), /web page/],
    ['XML', bytes('\n<contacts><name>Ana</name></contacts>'), /XML.*CSV/],
    ['RTF', bytes('{\\rtf1 Name,Phone}'), /formatted document/],
    ['a calendar', bytes('BEGIN:VCALENDAR\nEND:VCALENDAR'), /calendar/],
    ['white space', bytes(' \n\t\n'), /is empty/],
    ['a mark alone', bytes('\uFEFF'), /is empty/],
    ['100,000 columns', bytes(Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')), /more than 256 columns/],
    ['100,000 columns below a header', bytes(`${header}\n${row(1)}\n${','.repeat(100_000)}`), /Line 3 has more than/],
    ['257 columns', bytes(`${header}${',x'.repeat(250)}\n${row(1)}`), /more than 256 columns/],
    [
      '25,001 rows',
      bytes(`${header}\n${Array.from({ length: limits.rows + 1 }, (_, at) => row(at)).join('\n')}`),
      /25,000 rows \(up to row 25002\)/,
    ],
    ['a cell that is too long', bytes(`${header}\n${row(1)}\n"${'x'.repeat(limits.cell + 1)}",b,,,,,`), /line 3 is longer/],
    ['an open quotation mark before others', bytes(`${header}\n"Ana,Silva,,,,,\n"Bo",Li,,,,,`), /line 2/],
    ['an open quotation mark after lines in a cell', bytes(`${header}\n"A\nB",Silva,,,,,\nCy,"Li,,,,,`), /line 4/],
    ['only blank rows', bytes(`${header}\n\n\n`), /no rows/],
  ])('%s', (_, data, message) => {
    expect(() => readPeople(data, 'people.csv')).toThrow(UnreadableFile);
    expect(() => readPeople(data, 'people.csv')).toThrow(message);
  });
});

describe('odd, but read', () => {
  test('as many rows and as long a cell as the limits allow', () => {
    expect(read(`${header}\n${'Ana,,,,,,\n'.repeat(limits.rows)}`).people).toHaveLength(limits.rows);
    expect(read(`First Name,E-mail 1 - Value,Notes\nAna,,"${'""'.repeat(limits.cell)}"`).people[0]?.notes).toHaveLength(limits.cell);
  });

  test('every column of a whole Outlook or Google export', () => {
    const { people } = read(
      `First Name,Last Name,E-mail Address,Home Phone${',More'.repeat(252)}\nAna,Silva,ana@example.org,${',x'.repeat(252)}`,
    );
    expect(people[0]?.emails).toEqual(['ana@example.org']);
  });

  test('a header named __proto__', () => {
    const { people } = read(`__proto__,${header}\nevil,${row(1)}`);
    expect(people[0]).toMatchObject({ given: 'Ana' });
    expect({}).not.toHaveProperty('given');
  });

  test('a row of a different width is reported only when something is lost', () => {
    const { people, problems } = read(`${header}\nAna,Silva\n${row(2)},,\n${row(3)},,more`);
    expect(people).toHaveLength(3);
    expect(problems.map((problem) => [problem.row, problem.severity])).toEqual([[4, 'warning']]);
  });

  test('blank lines count as rows of the spreadsheet, but not as people', () => {
    const { people, skipped } = read(`${header}\n\n${row(1)}\n\n${row(2)}\n`);
    expect([people.map((person) => person.row), skipped]).toEqual([[3, 5], []]);
  });

  test('a closed account is skipped, even when empty', () => {
    expect(read(`${header}\n,,,,,,\n,,,,Tern,,01 Jan 2020\n${row(1)}`).skipped.map((skip) => skip.row)).toEqual([2, 3]);
  });

  test('an invalid address or number is reported and left out', () => {
    const { people, problems } = read(
      'First Name,Last Name,E-mail Address,Home Phone\nAna,Silva,/o=Exchange,4.47701E+11\nBo,Li,"Bo Li <Bo@Example.org>",+44 1',
    );
    expect(people.map(({ emails, phones }) => [emails, phones])).toEqual([
      [[], []],
      [['bo@example.org'], ['+44 1']],
    ]);
    expect(problems.map((problem) => problem.row)).toEqual([2, 2]);
  });

  test('a value without a field goes to the notes under its name, with one notice', () => {
    const { people, problems } = read(
      'First Name,Last Name,E-mail Address,Home Street,Spouse,Anniversary,Priority\nAna,Silva,,1 Pier Road,Bo,0/0/00,Normal\nBo,Li,,2 Pier Road,,,',
    );
    expect(people.map(({ notes }) => notes)).toEqual(['Home Street: 1 Pier Road\nSpouse: Bo', 'Home Street: 2 Pier Road']);
    expect(problems).toEqual([
      { row: 1, severity: 'notice', message: 'Added to the notes because there is no field for it: Home Street, Spouse' },
      { row: 1, severity: 'notice', message: 'Not imported because there is no field for it: Priority' },
    ]);
  });
});

describe('leftovers of a spreadsheet', () => {
  test('empty columns at the right are ignored, however many', () => {
    const { people, problems, table } = read(`${header}${','.repeat(400)}\n${row(1)}${','.repeat(400)}`);
    expect([people.length, problems, table?.headers.length]).toEqual([1, [], 7]);
  });

  test('a placeholder for an empty value is not a loss', () => {
    const table = 'First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Website 1 - Value,Birthday\nAna,Silva,n/a,-,None,N/A';
    expect(read(table)).toMatchObject({ people: [{ emails: [], phones: [], urls: [], birthday: null }], problems: [] });
  });

  test('quotation marks and labels are not part of an address or a number', () => {
    const table =
      "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value\nAna,Silva,'ana@x.org','+1 555 0100\nBo,Li,home: bo@x.org,mobile: +1 555 0101";
    expect(read(table)).toMatchObject({
      people: [
        { emails: ['ana@x.org'], phones: ['+1 555 0100'] },
        { emails: ['bo@x.org'], phones: ['+1 555 0101'] },
      ],
      problems: [],
    });
  });
});
