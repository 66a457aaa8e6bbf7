import { confirmSuggestions, dismissSuggestions, muteSuggested } from './actions';

/** The server actions of suggestions, on every page that lists some. */
export const inboxActs = { confirm: confirmSuggestions, dismiss: dismissSuggestions, mute: muteSuggested };
