import 'server-only';
import { zipSync } from 'fflate';
import { bundleOf } from '@/lib/import/files/bundle';
import { withoutPictures } from '@/lib/import/vcard/pictures';
import type { Received } from '@/lib/plan/inbox/say-received';
import { uploadRefusal } from './actions/upload-quota';
import type { CurrentPerson } from './current-planner';
import { kindOf, receiveSource } from './inbox/receive-source';
import { receivePeople } from './receive-people';

/** Files that a phone shares at once. */
const MAX_FILES = 10;

type Answer = { goTo: string } | { problem: string; status: number; seconds?: number };
type Chosen = { name: string; bytes: Uint8Array };

/** Takes in what a phone shares: calendars and messages for the inbox, vCards for the preview of an import. */
export async function receiveShared(person: CurrentPerson, files: readonly File[]): Promise<Answer> {
  if (files.length > MAX_FILES) return { problem: `Share at most ${MAX_FILES} files at once.`, status: 413 };
  const chosen = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(await withoutPictures(file)) })));
  const cards = chosen.filter(({ bytes }) => isVcard(bytes));
  const inbox = await receiveSources(
    person,
    chosen.filter((each) => !cards.includes(each)),
  );
  if ('problem' in inbox || cards.length === 0) return inbox;
  const { status, body, seconds } = await receivePeople(person, bundled(cards));
  return 'goTo' in body ? body : { ...body, status, ...(seconds && { seconds }) };
}

async function receiveSources(person: CurrentPerson, sources: readonly Chosen[]): Promise<Answer> {
  const sum: Received = { added: 0, moved: 0, withdrawn: 0 };
  for (const { bytes } of sources) {
    const refusal = await uploadRefusal(person, bytes.byteLength);
    if (refusal) return { problem: refusal.says, ...refusal };
    const { body, received, ...answer } = await receiveSource(person.inbox, kindOf(bytes), bytes, person.today, person.account.timeZone);
    if ('problem' in body) return { ...body, ...answer };
    for (const name of ['added', 'moved', 'withdrawn'] as const) sum[name] += received?.[name] ?? 0;
  }
  const counts = Object.entries(sum).map(([name, count]) => [name, String(count)]);
  return { goTo: `/inbox?${new URLSearchParams(counts)}` };
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** After a byte order mark; in UTF-16 every other byte is nothing. */
const isVcard = (bytes: Uint8Array) =>
  /^\W*BEGIN:VCARD/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replaceAll('\0', ''));

function bundled(cards: readonly Chosen[]): Chosen {
  const [first, ...more] = cards;
  if (first && more.length === 0) return first;
  return { name: cards.map(({ name }) => name).join(', '), bytes: zipSync(bundleOf(cards), { level: 1 }) };
}
