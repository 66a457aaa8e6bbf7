/**
 * Words of the deny list that also mean something else. `except` holds the phrases and compounds of the other sense; `only` the ones in
 * which the word stands for the term, for a word whose other sense is the usual one. A name is compared as a whole, with its parts.
 * @type {{ word: string, kind?: 'name' | 'text', except?: RegExp, only?: RegExp, because: string }[]}
 */
const senses = [
  { word: 'action', kind: 'name', only: /^$/, because: 'an action is what React calls what a form submits to' },
  { word: 'action', kind: 'text', except: /(server|form|next)[ -]actions?\b/i, because: 'the same, in a sentence' },
  {
    word: 'contact',
    kind: 'name',
    except: /contact_?details?|(last|since|counting)_?contact|contacts?(InZip|Members|\.csv)|[a-z]+-contacts/i,
    because: 'contact details are a noun of their own; the day of the last contact is decision 4; files of other programs hold contacts',
  },
  {
    word: 'contact',
    kind: 'text',
    except:
      /(import|export|google|outlook|your|manage|all|my) ?contacts|contacts,|contact[ _]details|last[ _]contact|is (not a|no) contact|<\/?contacts/i,
    because: 'what other programs call them, in menus and files',
  },
  { word: 'those', except: /\bthose (days|weeks|files|columns|rows|links|readers)\b/i, because: 'it points at things, not at people' },
  { word: 'word', kind: 'name', only: /^$/, because: 'a word of a text' },
  { word: 'word', kind: 'text', only: /\bwords? (with|to|from|every)\b/i, because: 'a word of a text' },
  {
    word: 'talk',
    kind: 'text',
    only: /\b(a|one|each|every|the|first|last|next|\d+) talks?\b(?! (on|about|at|of))/i,
    because: 'the verb, and a talk at a conference',
  },
  { word: 'attempt', except: /too many attempts|an attempt is not a contact|sign_?in_?attempts?/i, because: 'attempts to sign in' },
  {
    word: 'break',
    kind: 'name',
    except: /softBreaks?|lineBreaks?|break-(words|all|normal|inside|before|after)/i,
    because: 'where a line or a page breaks',
  },
  {
    word: 'break',
    kind: 'text',
    except: /(soft|line|page) breaks?|breaks? (a|the) (rule|reference)|breaks off|break-(words|all|inside|before|after)/i,
    because: 'the verb',
  },
  { word: 'line', kind: 'name', only: /(guest|feedback|reader)_?lines?|lineForm/i, because: 'a line of text or of a drawing' },
  { word: 'line', kind: 'text', only: /\bleave (a|one) line\b/i, because: 'a line of text or of a drawing' },
  { word: 'letter', kind: 'name', only: /^Letter$|letter-top/, because: 'a letter of the alphabet' },
  { word: 'letter', kind: 'text', only: /\b(their|mentor’s|reader’s) letter\b/i, because: 'a letter of the alphabet' },
  {
    word: 'window',
    except: /^(window|windows)$|windows[- ]?\d+|\bWindows\b|WINDOW_MILLISECONDS/,
    because: 'the global of the browser, the system and its encodings',
  },
  { word: 'away', kind: 'text', only: /\b(days?|weeks?|while) away\b/i, because: 'the adverb' },
];

/** Files that only list words of the language, whatever those mean. @param {string} file */
export const onlyListsWords = (file) => /\/(passphrase-words|common-passwords|nicknames|name-lists)\.ts$/.test(file);

/**
 * @param {string} phrase of the deny list @param {import('./source-words.mjs').Piece} piece
 * @param {number} at where in the piece it begins
 */
export function isOtherSense(phrase, { kind, value }, at) {
  const known = senses.filter((sense) => sense.word === phrase && (sense.kind ?? kind) === kind);
  const covers = (/** @type {RegExp} */ pattern) =>
    [...value.matchAll(new RegExp(pattern, `${pattern.flags}g`))].some(({ 0: match, index }) => index <= at && at < index + match.length);
  return known.some(({ except, only }) => (except && covers(except)) || (only && !covers(only)));
}
