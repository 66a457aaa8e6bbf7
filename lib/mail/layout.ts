import { escaped, oneLine } from './escaped';
import type { Letter } from './letter';
import { letterStyle } from './style';

export type LetterLink = { label: string; href: string };

/** What a letter is made of. Each becomes a few lines of text and a few of HTML. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'list'; items: readonly string[] }
  /** One of several things, each with what can be done about it. */
  | { kind: 'row'; text: string; details: readonly string[]; links: readonly LetterLink[] }
  /** The first is the main one. */
  | { kind: 'buttons'; links: readonly LetterLink[] };

type Content = {
  subject: string;
  blocks: readonly Block[];
  /** Why it was sent: the small print at its end. */
  reason: string;
  footLinks?: readonly LetterLink[];
  headers?: Letter['headers'];
};

/** A letter as text and as HTML, without pictures, readable on a phone and on a desk, in light and dark. */
export function letterOf({ subject, blocks, reason, footLinks = [], headers = {} }: Content): Letter {
  const title = oneLine(subject);
  const foot = footLinks.map(({ label, href }) => `${label}: ${href}`);
  return {
    subject: title,
    text: `${[...blocks.map(textOf), ['-- ', reason, ...foot].join('\n')].join('\n\n')}\n`,
    html: page(title, blocks.map(htmlOf).join('\n'), `${escaped(reason)}${footLinks.map((link) => `<br>${anchor(link)}`).join('')}`),
    headers,
  };
}

function textOf(block: Block): string {
  if (block.kind === 'heading') return `${block.text}\n${'-'.repeat([...block.text].length)}`;
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'quote') return `${block.text.replace(/^/gm, '> ')}\n${block.by}`;
  if (block.kind === 'list') return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
  if (block.kind === 'row') return rowText(block);
  return block.links.map(({ label, href }) => `${label}:\n${href}`).join('\n\n');
}

function htmlOf(block: Block): string {
  if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`;
  if (block.kind === 'paragraph') return `<p>${lines(block.text)}</p>`;
  if (block.kind === 'quote') return `<blockquote><p>${lines(block.text)}</p><p class="by">${escaped(block.by)}</p></blockquote>`;
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escaped(oneLine(item))}</li>`).join('')}</ul>`;
  if (block.kind === 'row') return rowHtml(block);
  const buttons = block.links.map((link, at) => anchor(link, at === 0 ? 'button' : 'button other'));
  return `<p class="buttons">${buttons.join(' ')}</p>`;
}

type Row = Extract<Block, { kind: 'row' }>;

const detailLines = ({ details }: Row) => details.map(oneLine).filter(Boolean);

const rowText = (row: Row) =>
  [
    `- ${oneLine(row.text)}`,
    ...[...detailLines(row), ...row.links.map(({ label, href }) => `${label}: ${href}`)].map((line) => `  ${line}`),
  ].join('\n');

const rowHtml = (row: Row) =>
  `<div class="row"><p><strong>${escaped(oneLine(row.text))}</strong>${detailLines(row)
    .map((line) => `<br><span class="by">${escaped(line)}</span>`)
    .join('')}</p><p class="acts">${row.links.map((link) => anchor(link, 'act')).join(' ')}</p></div>`;

const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');

const anchor = ({ label, href }: LetterLink, look = '') => `<a href="${escaped(href)}"${look && ` class="${look}"`}>${escaped(label)}</a>`;

const page = (title: string, body: string, foot: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${letterStyle}</style>
</head>
<body>
<main>
<p class="brand">Throughline</p>
${body}
<footer>${foot}</footer>
</main>
</body>
</html>
`;
