import localFont from 'next/font/local';

/**
 * The two faces that every page begins with are fetched early, so they hold the Latin letters alone: on a slow line their weight is what
 * a reader waits for. The serif is one weight for the same reason. All other faces stand in styles/fonts.css.
 */
const geist = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-geist',
  adjustFontFallback: 'Arial',
});
const newsreader = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
});

/** Class names for <html>: they define the variables that styles/tokens.css reads. */
export const fonts = `${geist.variable} ${newsreader.variable}`;
