/** `primary` once a screen; `danger` deletes; `quiet` is a verb as words, in a row or beside a title; `menu` is one of a menu. */
export type Look = 'primary' | 'secondary' | 'danger' | 'quiet' | 'menu';

const looks: Record<Look, string> = {
  primary: 'button border-thread bg-thread text-paper hover:border-ink hover:bg-ink hover:text-paper',
  secondary: 'button hover:border-ink-soft hover:bg-wash hover:text-ink',
  danger: 'button border-late text-late hover:bg-late hover:text-paper',
  quiet: 'link-button',
  menu: 'menu-item',
};

/** The classes of a button, for what is a link or a form of its own. `more` places it. */
export const buttonLook = (look: Look = 'secondary', more = '') => (more ? `${looks[look]} ${more}` : looks[look]);
