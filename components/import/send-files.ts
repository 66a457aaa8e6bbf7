import { bundleOf } from '@/lib/import/files/bundle';
import { withoutPictures } from '@/lib/import/vcard/pictures';
import { sayDigits } from '@/lib/plan/words/digits';
import type { RowsLeftOut } from './rows-not-imported';

export type SendState = { sent: number } | { reading: true } | { problem: string } | { leftOut: RowsLeftOut; goTo: string } | null;
type Show = (state: SendState) => void;

const wentWrong = 'The file did not get through, so nothing was read. Please try again. If it is a folder, choose the file inside.';
const megabytes = (bytes: number) => bytes / 1024 / 1024;
const NAMES_SHOWN = 3;

/** Sends the files as one import, without the pictures of vCards, and reports progress to `show`. */
export async function sendFiles(files: readonly File[], maxBytes: number, show: Show, goTo: (path: string) => void): Promise<void> {
  try {
    const { body, name, problem } = await prepared(files, maxBytes);
    if (problem) show({ problem });
    else post(body, name, show, goTo);
  } catch {
    // A folder, or a file that no longer exists.
    show({ problem: wentWrong });
  }
}

type Prepared = { body: Blob; name: string; problem?: string | undefined };

async function prepared(files: readonly File[], maxBytes: number): Promise<Prepared> {
  const bodies: Blob[] = [];
  for (const file of files) bodies.push(await withoutPictures(file));
  const [body = new Blob(), ...more] = bodies;
  const name = sayNames(files.map((file) => file.name));
  if (more.length === 0) return { body, name, problem: problemOf(body, name, maxBytes) };
  const size = bodies.reduce((sum, each) => sum + each.size, 0);
  if (size > maxBytes)
    return { body, name, problem: `These files are larger than ${megabytes(maxBytes)} MB together. Choose fewer at once.` };
  // Loaded only for several files.
  const { zipSync } = await import('fflate');
  const chosen = await Promise.all(
    bodies.map(async (each, at) => ({ name: files[at]?.name ?? '', bytes: new Uint8Array(await each.arrayBuffer()) })),
  );
  return { body: new Blob([Uint8Array.from(zipSync(bundleOf(chosen), { level: 1 }))]), name };
}

function problemOf({ size }: Blob, name: string, maxBytes: number): string | undefined {
  if (size > maxBytes) return `“${name}” is larger than ${megabytes(maxBytes)} MB. Split it into smaller files.`;
  return size === 0 ? `“${name}” is empty. Export it again.` : undefined;
}

function sayNames(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  return more > 1 ? `${names.slice(0, NAMES_SHOWN).join(', ')} and ${sayDigits(more)} more` : names.join(', ');
}

/** Uses XMLHttpRequest, because `fetch` does not report upload progress. */
function post(body: Blob, name: string, show: Show, goTo: (path: string) => void) {
  const request = new XMLHttpRequest();
  request.open('POST', `/api/import?${new URLSearchParams({ name, size: String(body.size) })}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => show(loaded < total ? { sent: loaded / total } : { reading: true });
  request.onerror = () => show({ problem: wentWrong });
  request.onload = () => {
    const answer = answerOf(request.responseText);
    if (answer.goTo && answer.leftOut) show({ leftOut: answer.leftOut, goTo: answer.goTo });
    else if (answer.goTo) goTo(answer.goTo);
    else show({ problem: answer.problem ?? wentWrong });
  };
  request.send(body);
}

function answerOf(body: string): { goTo?: string; problem?: string; leftOut?: RowsLeftOut } {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
