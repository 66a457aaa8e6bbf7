import type { PersonField } from '../person/person';

/** How each property of a card is handled. */

/** Properties that have a field. */
export const fieldOfProperty: ReadonlyMap<string, PersonField> = new Map([
  ['FN', 'display'],
  ['NICKNAME', 'nickname'],
  ['X-NICKNAME', 'nickname'],
  ['EMAIL', 'email'],
  ['TEL', 'phone'],
  ['X-MS-TEL', 'phone'],
  ['URL', 'url'],
  ['TITLE', 'position'],
  ['NOTE', 'notes'],
  ['CATEGORIES', 'tags'],
  ['BDAY', 'birthday'],
  ['X-THROUGHLINE-CONNECTED-ON', 'connectedOn'],
]);

/** Properties with their own reader. */
const special = new Set('N ORG ROLE KIND X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS X-ABLABEL X-ANDROID-CUSTOM AGENT'.split(' '));

// Pictures and sounds are megabytes; the others describe the card rather than the person.
const ignored =
  /^(?:PHOTO|LOGO|SOUND|KEY|VERSION|PRODID|REV|UID|CLASS|MAILER|TZ|GEO|LANG|LANGUAGE|SORT-STRING|PROFILE|SOURCE|NAME|CLIENTPIDMAP|XML|MEMBER|CAL(?:ADR)?URI|CAPURI|FBURL|CREATED|LAST-MODIFIED|X-AB(?:UID|ADR|ORDER|PHOTO)|X-IMAGE\w*|X-MS-(?:CARDPICTURE|OL-.*)|X-.*(?:UID|ETAG|-REV|-ID|HASH|FILE-AS|TIMESTAMP|CROP.*))$/;

export const isIgnored = (name: string): boolean => ignored.test(name) && !labels.has(bare(name)) && !isLinkedin(name);

const isLinkedin = (name: string) => /LINKEDIN/.test(name);

const words = (list: Record<string, string>) =>
  new Map(Object.entries(list).flatMap(([label, names]) => names.split(' ').map((name) => [name, label] as const)));

/** The names in the notes for properties without a field, from any program. */
const labels = words({
  Address: 'ADR LABEL',
  Anniversary: 'ANNIVERSARY WEDDING WEDDINGDATE WEDDING-DATE',
  Date: 'ABDATE DATE EVENT',
  Related: 'RELATED ABRELATEDNAMES RELATIONSHIP',
  Spouse: 'SPOUSE SPOUSESNAME SPOUSE-NAME PARTNER',
  Children: 'CHILD CHILDREN CHILDRENS-NAMES',
  Manager: 'MANAGER MANAGERSNAME MANAGER-NAME',
  Assistant: 'ASSISTANT ASSISTANTSNAME ASSISTANT-NAME',
  'Assistant’s phone': 'ASSISTANT-PHONE ASSISTANT-TEL ASSISTANTPHONE',
  Department: 'DEPARTMENT DEPT',
  Office: 'OFFICE',
  Profession: 'PROFESSION OCCUPATION',
  Gender: 'GENDER SEX',
  Pronouns: 'PRONOUNS',
  'Maiden name': 'MAIDENNAME MAIDEN-NAME',
  Hobby: 'HOBBY HOBBIES',
  Interest: 'INTEREST INTERESTS',
  Expertise: 'EXPERTISE',
  'Phonetic name': 'PHONETIC-NAME PHONETIC-FIRST-NAME PHONETIC-MIDDLE-NAME PHONETIC-LAST-NAME',
  'Phonetic company': 'PHONETIC-ORG',
  'Born in': 'BIRTHPLACE',
  'Date of death': 'DEATHDATE',
  'Died in': 'DEATHPLACE',
  Profile: 'SOCIALPROFILE',
  'Profile (Twitter)': 'TWITTER',
  'Profile (Facebook)': 'FACEBOOK',
  'Profile (Instagram)': 'INSTAGRAM',
  'Profile (Mastodon)': 'MASTODON',
  'Profile (GitHub)': 'GITHUB',
  'Profile (Xing)': 'XING',
  'Web page': 'BLOG-URL BLOG HOMEPAGE WEBPAGE VIDEO-URL',
  Messenger: 'IMPP IM IMADDRESS MESSENGER',
  'Messenger (Skype)': 'SKYPE SKYPE-USERNAME SKYPEID',
  'Messenger (AIM)': 'AIM',
  'Messenger (ICQ)': 'ICQ',
  'Messenger (Jabber)': 'JABBER XMPP',
  'Messenger (MSN)': 'MSN',
  'Messenger (Yahoo)': 'YAHOO YAHOO-ID',
  'Messenger (QQ)': 'QQ',
  'Messenger (Google Talk)': 'GTALK GOOGLE-TALK GOOGLETALK',
  'Messenger (Gadu-Gadu)': 'GADUGADU',
  'Messenger (GroupWise)': 'GROUPWISE',
  'Messenger (Telegram)': 'TELEGRAM',
  'Messenger (WhatsApp)': 'WHATSAPP',
  'Messenger (Signal)': 'SIGNAL',
  'Messenger (WeChat)': 'WECHAT',
  'Messenger (Matrix)': 'MATRIX',
  'Messenger (SIP)': 'SIP',
});

const bare = (name: string) => name.replace(/^X-(?:EVOLUTION-|KADDRESSBOOK-X-|MS-|WAB-|GOOGLE-(?!TALK)|MOZILLA-|CUSTOM-)?/, '');

export const labelOfProperty = (name: string): string | undefined => labels.get(bare(name));

/** Whether a name is a vCard property rather than a word of a note followed by a colon. */
export const isProperty = (name: string): boolean =>
  name.startsWith('X-') || fieldOfProperty.has(name) || special.has(name) || ignored.test(name) || standard.has(name);

const standard = new Set(
  'ADR LABEL ANNIVERSARY RELATED GENDER PRONOUNS HOBBY INTEREST EXPERTISE BIRTHPLACE DEATHDATE DEATHPLACE SOCIALPROFILE IMPP'.split(' '),
);

/** Whether a property may be skipped without a notice, because it is read in another way. */
export const isSpecial = (name: string): boolean => special.has(name);
