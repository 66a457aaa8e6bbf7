import type { PersonField } from '../person/person';

/**
 * Headings as `headingWords` gives them, in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, a few in Russian,
 * Japanese and Chinese. Each phrase is a whole heading; headings that depend on others are in `heading-fields`.
 */
export const headingPhrases: Partial<Record<PersonField, string>> = {
  display: `full name|display name|formatted name|vollstandiger name|voller name|anzeigename|nom complet|nom a afficher
    |nom et prenom|prenom et nom|nombre completo|nombre para mostrar|nombre y apellidos|nome completo|nome visualizzato
    |nome e cognome|nome de exibicao|volledige naam|weergavenaam|imie i nazwisko|pelna nazwa|nazwa wyswietlana|фио
    |имя и фамилия|氏名|姓名|表示名`,
  given: `first name|firstname|given name|givenname|forename|vorname|rufname|prenom|nombre de pila|primer nombre|nome proprio
    |primeiro nome|voornaam|imie|имя|名`,
  middle: `middle name|middlename|additional name|weitere vornamen|zweiter vorname|deuxieme prenom|second prenom|autres prenoms
    |segundo nombre|secondo nome|segundo nome|nome do meio|tweede naam|middelste naam|tussenvoegsel|drugie imie|отчество`,
  family: `last name|lastname|family name|familyname|surname|nachname|familienname|nom de famille|apellido|apellidos|apellido s
    |primer apellido|cognome|sobrenome|ultimo nome|achternaam|familienaam|nazwisko|фамилия|姓`,
  suffix: 'suffix|name suffix|namenszusatz|suffixe|sufijo|suffisso|sufixo|achtervoegsel|sufiks|przyrostek',
  nickname: 'nickname|nick name|nick|spitzname|surnom|pseudo|pseudonyme|apodo|sobrenombre|soprannome|alcunha|bijnaam|pseudonim|przezwisko',
  organization: `company|company name|organization|organisation|organization name|organisation name|employer|current company
    |associated company|primary associated company|account name|firma|unternehmen|firmenname|arbeitgeber|societe
    |entreprise|nom de l entreprise|nom de la societe|employeur|empresa|nombre de la empresa|organizacion|compania|societa
    |azienda|nome azienda|organizzazione|ditta|nome da empresa|organizacao|companhia|bedrijf|bedrijfsnaam|organisatie
    |werkgever|organizacja|nazwa firmy|pracodawca|компания|организация|会社|会社名|公司|公司名称`,
  position: `job title|jobtitle|job position|job role|position|current position|organization title|berufsbezeichnung
    |stellenbezeichnung|jobtitel|poste|intitule du poste|fonction|cargo|puesto|puesto de trabajo|posizione|qualifica
    |mansione|posicao|funcao|functie|positie|functietitel|functieomschrijving|stanowisko|должность|役職|职务|职位`,
  birthday: `birthday|birthdate|birth date|date of birth|dob|bday|geburtstag|geburtsdatum|date de naissance|cumpleanos
    |fecha de nacimiento|compleanno|data di nascita|data de nascimento|verjaardag|geboortedatum|urodziny|data urodzenia
    |день рождения|дата рождения|誕生日|生日`,
  birthYear:
    'birth year|year of birth|geburtsjahr|annee de naissance|ano de nacimiento|anno di nascita|ano de nascimento|geboortejaar|rok urodzenia',
  birthMonth:
    'birth month|month of birth|geburtsmonat|mois de naissance|mes de nacimiento|mese di nascita|mes de nascimento|geboortemaand|miesiac urodzenia',
  birthDay: 'birth day|day of birth|jour de naissance|dia de nacimiento|giorno di nascita|dia de nascimento|geboortedag|dzien urodzenia',
  connectedOn: `connected on|connected at|connection date|verbunden am|verbunden seit|vernetzt am|vernetzt seit|kontakt seit
    |date de connexion|connecte le|connecte e le|relation etablie le|relation depuis le|conectado el|conectado a el
    |conectada el|fecha de conexion|data di collegamento|data di connessione|collegato il|collegato a il|collegata il
    |in contatto dal|conectado em|conectado a em|conectada em|data de conexao|data da conexao|verbonden op|verbonden sinds
    |connectie gemaakt op|connectie sinds|connectiedatum|data nawiazania kontaktu|nawiazano kontakt|polaczono
    |data polaczenia`,
  notes: `notes|my notes|note|comment|comments|description|remarks|memo|background|background info|notizen|notiz|bemerkung|bemerkungen
    |kommentar|kommentare|anmerkung|anmerkungen|beschreibung|remarque|remarques|commentaire|commentaires|nota|notas
    |observaciones|comentarios|descripcion|commenti|annotazioni|descrizione|anotacoes|observacoes|descricao|notities
    |notitie|opmerkingen|notatki|notatka|uwagi|komentarz|komentarze|opis|заметки|примечания|メモ|备注`,
  tags: `tag|tags|label|labels|category|categories|group|groups|group membership|contact groups|kategorie|kategorien
    |schlagworter|schlagworte|gruppe|gruppen|categorie|etiquette|etiquettes|groupe|groupes|categoria|categorias|etiqueta
    |etiquetas|grupo|grupos|etichetta|etichette|gruppo|gruppi|marcadores|marcador|categorieen|groep|groepen|etykieta
    |etykiety|grupa|grupy|категории`,
  starred: `starred|star|favorite|favourite|is favorite|is favourite|is starred|favorit|favori|favorito|preferito|favoriet
    |ulubiony`,
  other: `file as|department|departments|organization department|abteilung|departement|service|departamento|dipartimento|reparto
    |afdeling|dzial|departament|honorific|salutation|prefix|name prefix|anrede|tratamiento|tratamento|appellativo|aanhef
    |civilite|phonetic first name|phonetic middle name|phonetic last name|maiden name|spouse|spouse name|partner
    |ehepartner|ehegatte|conjoint|conjoint e|conyuge|coniuge|conjuge|echtgenoot|echtgenote|wspolmalzonek|malzonek|children
    |kinder|enfants|hijos|figli|filhos|kinderen|dzieci|anniversary|wedding anniversary|jahrestag|hochzeitstag
    |anniversaire de mariage|anniversaire de mariage ou fete|aniversario de boda|anniversario|aniversario de casamento
    |trouwdag|gedenkdag|speciale datum|rocznica|rocznica slubu|hobby|hobbies|aficiones|passe temps|passatempo|hobby s|manager
    |manager name|manager s name|reports to|name des r vorgesetzten|responsable|nombre del jefe|nome manager|assistant
    |assistant name|assistant s name|assistent in|assistant e|asistente|assistente|asystent|asystentka
    |nom de l assistant e|nombre del asistente|nome assistente
    |nome do assistente|naam assistent|referred by|empfohlen von|recommande par|office|office location|buro|location|im
    |im address|instant messenger|messenger|messenger id|screen name|skype|skype id|skype name|whatsapp|telegram|signal
    |wechat|icq|jabber|aim|msn|yahoo|twitter|twitter handle|x handle|facebook|instagram|github|xing|mastodon|bluesky
    |headline|linkedin headline|company website|company domain name`,
};

/** Words that decide a heading's field as long as its other words are qualifiers. */
export const headingNouns: Partial<Record<PersonField, string>> = {
  linkedin: 'linkedin',
  email: `email emails mail mails emailadresse emailadressen emailadres courriel courriels messagerie correo correos correio
    eposta posta`,
  phone: `phone phones telephone telephones tel mobile mobiles cell cellphone cellular telefon telefone telefonnummer
    telefonnummern mobiltelefon mobilnummer mobilfunk festnetz mobil handy handynummer rufnummer haupttelefon autotelefon gsm
    portable telefono telefonos movil celular cellulare cellulari telemovel telefones telefoon telefoonnummer
    telefoonnummers mobiel mobiele mobieltje hoofdtelefoon autotelefoon telefony komorka komorkowy kom телефон 電話 電話番号 携帯
    电话 手机`,
  url: `url urls web website websites webpage homepage link links blog webseite webseiten internetseite webpagina www
    internetowa`,
  other: `street city town state province zip postal postalcode postcode zipcode country county region address addresses strasse
    ort plz postleitzahl land bundesland kanton adresse anschrift postfach stadt rue ville codepostal pays departement
    calle ciudad provincia pais direccion werkadres huisadres via citta cap indirizzo paese rua cidade concelho estado endereco cep straat
    plaats woonplaats adres postbus ulica miasto wojewodztwo kraj kod po box twitter facebook instagram github xing skype
    whatsapp telegram`,
};

/** Qualifiers (whose, which, where) in the same languages. */
export const headingQualifiers = `work works landline
    geschaftl dienstl gesch priv fixe fijo fisso fixo vast stacjonarny pro perso emprego residencia pracy pracowy
    business home personal private other primary secondary main default preferred alternate alternative
    additional direct office mailing billing shipping permanent current car radio number numbers no nr num value profile
    public handle username profil perfil profilo profiel the of or my geschaftlich privat privates weiteres weitere weiterer weiteren r e dienstlich
    dienstliche arbeit arbeits buro haupt zuhause nummer adresse professionnel professionnelle travail bureau domicile
    prive privee personnel personnelle autre principal principale voiture numero electronique trabajo casa particular
    oficina otro otra coche automovil electronico electronica direccion ufficio uff lavoro abitazione ab privato altro
    auto elettronica elettronico indirizzo comercial residencial trabalho pessoal outro outra carro celular eletronico
    endereco werk zakelijk thuis overig overige andere ander primaire persoonlijk adres sluzbowy sluzbowa sluzbowe domowy
    domowa praca prywatny inny inne inna podstawowy glowny samochodzie komorkowy numer elektroniczny de del della dello di
    da do dos des du der die das am an auf fur la le les el il lo l d op w na y et und i address url link code page pages
    site sito sitio pagina sieci strona internet`;

/** Prefixes that programs put before their own headings. */
export const headingPrefixes = /^(?:(?:dex|person|people|contact|lead|yahoo) )+/;
