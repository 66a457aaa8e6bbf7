import type { Config } from 'tailwindcss';

/** Names for the tokens of app/styles/tokens.css: utilities speak the same words as the stylesheets. */
const token = (name: string) => `var(--${name})`;
const colours = ['paper', 'card', 'wash', 'ink', 'ink-soft', 'rule', 'edge', 'thread', 'good', 'watch', 'late', 'rest'];

export default {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    colors: { ...Object.fromEntries(colours.map((name) => [name, token(name)])), current: 'currentColor', transparent: 'transparent' },
    fontFamily: { sans: token('sans'), serif: token('serif') },
    extend: { maxWidth: { measure: token('measure') } },
  },
} satisfies Config;
