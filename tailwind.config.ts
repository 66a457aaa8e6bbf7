import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { icons } from './components/ui/icons';
import { marks } from './components/ui/marks';

/** The values stand in app/styles/tokens.css, light and dark; utilities use the same names. */
const token = (name: string) => `var(--${name})`;
const colours = ['paper', 'card', 'wash', 'ink', 'ink-soft', 'rule', 'edge', 'thread', 'good', 'watch', 'late', 'rest'];
const faces = Array.from({ length: 10 }, (_, hue) => `face-${hue}`);

const lucide: { icons: Record<string, { body: string }> } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/lucide/icons.json'), 'utf8'),
);

const urlOf = (svg: string) => `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;

function iconMask(name: string) {
  const icon = lucide.icons[name];
  if (!icon) throw new Error(`Lucide has no icon "${name}".`);
  const body = icon.body.replaceAll(' stroke-width="2"', '').replaceAll('"', "'").replaceAll('currentColor', '#000');
  return urlOf(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' stroke-width='1.75'>${body}</svg>`);
}

const markMask = (body: string) => urlOf(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 14 14'>${body}</svg>`);

/** A rule for each drawing, for whatever names it in this attribute. */
const drawings = (attribute: string, all: Record<string, string>, maskOf: (drawing: string) => string) =>
  Object.fromEntries(Object.entries(all).map(([name, drawing]) => [`[${attribute}="${name}"]`, { '--mask': maskOf(drawing) }]));

export default {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    colors: {
      ...Object.fromEntries([...colours, ...faces].map((name) => [name, token(name)])),
      current: 'currentColor',
      transparent: 'transparent',
    },
    fontFamily: { sans: token('sans'), serif: token('serif') },
    fontSize: {
      small: ['0.8125rem', '1.25rem'],
      body: ['0.9375rem', '1.5rem'],
      lead: ['1.125rem', '1.625rem'],
      title: ['1.375rem', '1.875rem'],
      display: ['1.875rem', '2.25rem'],
    },
    fontWeight: { normal: '400', medium: '500', strong: '560' },
    screens: { tablet: '720px', desk: '1080px' },
    borderRadius: { control: '6px', card: '10px' },
    extend: { maxWidth: { measure: token('measure') } },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase(drawings('data-icon', icons, iconMask));
      addBase(drawings('data-shape', marks, markMask));
    }),
  ],
} satisfies Config;
