import { expect, test } from 'vitest';
import { colours } from '../../../tailwind.config';

type Name = keyof typeof colours;

/** Relative luminance after WCAG 2.2, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Name, other: Name, theme: 'light' | 'dark'): number {
  const [bright = 0, dim = 0] = [one, other].map((name) => luminance(colours[name][theme === 'light' ? 0 : 1])).sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const faces = (Object.keys(colours) as Name[]).filter((name) => name.startsWith('face-'));
const grounds = ['paper', 'card', 'wash'] as const;
const texts = ['ink', 'ink-soft', 'thread', 'good', 'watch', 'late', 'rest'] as const;

test('there are ten hues for faces', () => expect(faces).toHaveLength(10));

test.each(['light', 'dark'] as const)('what is read on its ground is readable: %s', (theme) => {
  for (const face of faces) expect(contrast('ink', face, theme), `ink on ${face}`).toBeGreaterThanOrEqual(4.5);
  for (const text of texts)
    for (const ground of grounds) expect(contrast(text, ground, theme), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  for (const filled of ['thread', 'late'] as const)
    expect(contrast('paper', filled, theme), `paper on ${filled}`).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)('borders of controls are seen: %s', (theme) => {
  for (const ground of grounds) expect(contrast('edge', ground, theme), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
});
