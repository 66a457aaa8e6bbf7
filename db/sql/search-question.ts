import { writtenForms } from '@/lib/plan/names/name-words';
import { firstNames } from '@/lib/plan/names/nicknames';
import { spellOut } from '@/lib/plan/words/fold';
import { searchTerms } from '@/lib/plan/words/search-words';

/** The index has the id without its dashes, as one word. */
export const ownerWord = (ownerId: string) => ownerId.replaceAll('-', '');

/** Typed text as a query for an index: every word must be there, or begin a word that is. Nothing in it is an operator. */
export function questionOf(typed: string, owner: string, columns: string) {
  return `owner : "${owner}" AND ({${columns}} : (${searchTerms(typed).map(askedFor).join(' AND ')}))`;
}

/** The same of a person's name: also by a nickname, one that is a form of the name ("Bob") or one that came with an import. */
export function nameQuestionOf(typed: string, ...owners: string[]) {
  const each = searchTerms(typed).map((words) => {
    const [word = ''] = words;
    const long = firstNames(word).slice(1);
    // One or two letters begin too many words for the index to follow each by the one before it.
    const nicknames = [...long.map((name) => `name : "${name}"`), `notes : "nickname ${spellOut(word)}"${word.length > 2 ? '*' : ''}`];
    return words.length === 1 ? `(name : ${wordAskedFor(word)} OR ${nicknames.join(' OR ')})` : `name : ${askedFor(words)}`;
  });
  return `(${owners.map((owner) => `owner : "${owner}"`).join(' OR ')}) AND (${each.join(' AND ')})`;
}

/** One term: its words, or the joined name, as the index has "DAngelo" beside "D’Angelo". */
function askedFor(words: readonly string[]): string {
  const each = words.map(wordAskedFor).join(' AND ');
  return words.length === 1 ? each : `((${each}) OR name : "${words.map(spellOut).join('')}"*)`;
}

function wordAskedFor(word: string): string {
  const beginnings = [...new Set([spellOut(word), ...writtenForms(word)])].map((each) => `"${each}"*`);
  // A name equal to the word ranks before the many that begin with it.
  return `(${beginnings.join(' OR ')} OR name : "${spellOut(word)}")`;
}
