import { GeistSans } from 'geist/font/sans';
import localFont from 'next/font/local';

/** Every room opens with a serif title, so the Latin upright is fetched early; the other faces of Newsreader stand in styles/fonts.css. */
const newsreader = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
});

/** Class names for <html>: they define the variables that styles/tokens.css reads. */
export const fonts = `${GeistSans.variable} ${newsreader.variable}`;
