import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { icons } from './components/ui/mark/icons';
import { marks } from './components/ui/mark/marks';
import { pipMarks } from './components/ui/mark/pip-marks';

/** One paper, one ink, one thread; four states, each always with a shape or a word beside it. Light, then dark. */
export const colours = {
  paper: ['#f8f8f5', '#11171a'], // the page
  card: ['#ffffff', '#182024'], // a sheet laid on the page: fields, dialog, toast
  wash: ['#eff0eb', '#1c2529'], // hover, selected row, pause in a chart
  ink: ['#1a2330', '#e8eae5'], // blue-black, text
  'ink-soft': ['#56606b', '#a3adb2'], // second voice: dates, reasons, help
  rule: ['#dcded7', '#2d373c'], // hairlines
  edge: ['#82898c', '#748087'], // borders of controls
  thread: ['#0a6c68', '#58c2b6'], // the thread, links, the one primary button
  good: ['#3a6b1e', '#9ecb70'],
  watch: ['#855600', '#e2b04f'],
  late: ['#a62f1c', '#f28f7b'],
  rest: ['#665d80', '#b3acd0'], // paused, resting, unknown
  // Behind initials.
  'face-0': ['#dfe9e6', '#24403d'],
  'face-1': ['#e3e8d6', '#373f24'],
  'face-2': ['#f0e4cc', '#453a20'],
  'face-3': ['#f3ddd3', '#4a3128'],
  'face-4': ['#f1dbe0', '#492d36'],
  'face-5': ['#e8dcec', '#402f48'],
  'face-6': ['#dde0f0', '#303650'],
  'face-7': ['#d7e6f0', '#243d4d'],
  'face-8': ['#dde8dc', '#2c4030'],
  'face-9': ['#e9e3dc', '#3d3832'],
} as const;

/** A person's own colours take the place of ours, by what each is for. */
const forced: Partial<Record<keyof typeof colours, string>> = { paper: 'Canvas', card: 'Canvas', wash: 'Canvas', rule: 'GrayText' };

const token = (name: string) => `var(--${name})`;
const tokens = (value: (name: keyof typeof colours) => string) => ({
  ':root': Object.fromEntries((Object.keys(colours) as (keyof typeof colours)[]).map((name) => [`--${name}`, value(name)])),
});

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

const markMask =
  (width = 14) =>
  (body: string) =>
    urlOf(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} 14'>${body}</svg>`);

/** A rule for each drawing, for whatever names it in this attribute. */
const drawings = (attribute: string, all: Record<string, string>, maskOf: (drawing: string) => string) =>
  Object.fromEntries(Object.entries(all).map(([name, drawing]) => [`[${attribute}="${name}"]`, { '--mask': maskOf(drawing) }]));

export default {
  content: ['./app/**/*.{ts,tsx}', './components/**/*.{ts,tsx}'],
  theme: {
    colors: {
      ...Object.fromEntries(Object.keys(colours).map((name) => [name, token(name)])),
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
      addBase(tokens((name) => `light-dark(${colours[name].join(', ')})`));
      addBase({ '@media (forced-colors: active)': tokens((name) => forced[name] ?? (name.startsWith('face') ? 'Canvas' : 'CanvasText')) });
      addBase(drawings('data-icon', icons, iconMask));
      addBase(drawings('data-shape', marks, markMask()));
      addBase(drawings('data-rating', pipMarks, markMask(94)));
    }),
  ],
} satisfies Config;
