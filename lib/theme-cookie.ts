/** Holds `light` or `dark` when the person chose one; the page then has its theme before it is drawn. */
export const themeCookie = 'throughline.theme';
