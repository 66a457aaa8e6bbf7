/**
 * Words of the deny list that also have another meaning. `except` matches phrases and compounds with the other meaning; `only` matches
 * those that are denied, for a word whose other meaning is the usual one. Without `kind` it applies to names and texts.
 * @type {{ word: string, kind?: 'name' | 'text', except?: RegExp, only?: RegExp, because: string }[]}
 */
const senses = [
  { word: 'action', kind: 'name', only: /^$/, because: 'what React calls the function that a form submits to' },
  { word: 'action', kind: 'text', except: /(server|form|next)[ -]actions?\b|ACTION:DISPLAY/i, because: 'the same; an alarm in a calendar' },
  {
    word: 'attempt',
    except: /too many attempts|an attempt is not a contact|sign-?in-?attempts?/i,
    because: 'attempts to sign in, and a sentence of the front page',
  },
  { word: 'away', kind: 'text', only: /\b(days?|weeks?|while) away\b/i, because: 'the adverb' },
  { word: 'break', kind: 'name', except: /(soft|line)breaks?|break-[a-z]+/i, because: 'where a line or a page breaks, as CSS says too' },
  {
    word: 'break',
    kind: 'text',
    except: /(soft|line|page) breaks?|breaks? (a|the) (rule|reference)|breaks off|break-[a-z]+/i,
    because: 'the same, and the verb',
  },
  {
    word: 'contact',
    except:
      /contact[-_ ]?(details?|groups|owner)|last[-_ ]?contact|contacts?(InZip|Members|\.csv)|[a-z]+-contacts|(import|export|google|outlook|your|manage|all|my|mes|no|a|the|file)[- ]?contacts|contacts,|is not a contact|cursor\.item\/contact_event|<\/?contacts/i,
    because: 'contact details, the day of the last contact (decision 4), and what other programs call people in their files and menus',
  },
  {
    word: 'door',
    except: /front[- ]?doors?/i,
    because: 'the HTTP server in front of Next (decision 1)',
  },
  { word: 'letter', kind: 'name', only: /(share|plan|reader)-?letter/i, because: 'a letter of the alphabet' },
  { word: 'letter', kind: 'text', only: /\b(their|mentor’s|reader’s) letter\b/i, because: 'a letter of the alphabet' },
  { word: 'line', kind: 'name', only: /(guest|feedback|reader)-?_?lines?|line-?form/i, because: 'a line of text or of a drawing' },
  { word: 'line', kind: 'text', only: /\bleave (a|one) line\b/i, because: 'a line of text or of a drawing' },
  { word: 'nobody', kind: 'text', except: /nobody is chased here/i, because: 'a sentence of a person’s page' },
  { word: 'talk', kind: 'name', except: /^talks?\s*$|document\.talk/i, because: 'talks at conferences; a column of the search index' },
  {
    word: 'talk',
    kind: 'text',
    only: /\b(one|each|every|first|last|next) talks?\b(?! (on|about|at|of))/i,
    because: 'the verb, and a talk at a conference',
  },
  { word: 'those', except: /\bthose (days|weeks|files|columns|rows|links|changes|that)\b/i, because: 'things, not people' },
  { word: 'what was said', except: /(log|add|lets|finds .*) what was said|what was said\?/i, because: 'in a conversation' },
  {
    word: 'told',
    kind: 'text',
    only: /^(i have|you|they were) told\b|^told (him|her|them)$/i,
    because: 'the verb, of anything but an outcome',
  },
  {
    word: 'window',
    except: /^window$|windows[- ]?\d*|window_(milliseconds|days)|calendarWindow/i,
    because: 'the global of a browser, Windows and its encodings, a span of time',
  },
  { word: 'word', kind: 'name', only: /^$/, because: 'a word of a text' },
  { word: 'word', kind: 'text', only: /\bwords? (with|from|every)\b(?! (it|them))/i, because: 'a word of a text' },
];

/** Files that hold words as data: dictionaries, column names of older versions, and this table. @param {string} file */
export const listsWords = (file) =>
  /\/(passphrase-words|common-passwords|nicknames|name-lists|smart-who|copied-tables|old-names\.test|word-senses|words\.test)\.(ts|mjs)$/.test(
    file,
  );

/**
 * @param {string} phrase of the deny list @param {import('./source-words.mjs').Piece} piece
 * @param {number} at where in the piece it begins
 */
export function isOtherSense(phrase, { kind, value }, at) {
  const covers = (/** @type {RegExp} */ pattern) =>
    [...value.matchAll(new RegExp(pattern, `${pattern.flags}g`))].some(({ 0: match, index }) => index <= at && at < index + match.length);
  return senses
    .filter((sense) => sense.word === phrase && (sense.kind ?? kind) === kind)
    .some(({ except, only }) => (except && covers(except)) || (only && !covers(only)));
}
