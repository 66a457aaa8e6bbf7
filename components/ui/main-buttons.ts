/** The classes of the two buttons that a page which could not be shown needs: every page carries it in case, so no more than these. */
export const primaryButton = 'button border-thread bg-thread text-paper hover:border-ink hover:bg-ink hover:text-paper';
export const secondaryButton = 'button hover:border-ink-soft hover:bg-wash hover:text-ink';
