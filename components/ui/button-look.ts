import { primaryButton, secondaryButton } from './main-buttons';

/** `primary` once a screen; `danger` deletes; `quiet` is a verb as words, in a row or beside a title; `menu` is one of a menu. */
export type Look = 'primary' | 'secondary' | 'danger' | 'quiet' | 'menu';

const looks: Record<Look, string> = {
  primary: primaryButton,
  secondary: secondaryButton,
  danger: 'button border-late text-late hover:bg-late hover:text-paper',
  quiet: 'link-button',
  menu: 'flex min-h-11 w-full cursor-pointer items-center whitespace-nowrap rounded-[4px] px-3 no-underline hover:bg-wash hover:text-inherit focus-visible:bg-wash tablet:min-h-8',
};

/** The classes of a button, for what is a link or a form of its own. `more` places it. */
export const buttonLook = (look: Look = 'secondary', more = '') => (more ? `${looks[look]} ${more}` : looks[look]);

/** A verb inside a sentence. */
export const inlineButton =
  'cursor-pointer font-medium underline decoration-1 decoration-edge underline-offset-3 hover:text-thread hover:decoration-current max-tablet:-my-3.5 max-tablet:py-3.5';
