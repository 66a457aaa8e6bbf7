/** Holds `read` once the legend of the thread was folded away in this browser: the page then comes with it folded. */
export const legendCookie = 'throughline.legend';
