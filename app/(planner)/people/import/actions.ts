'use server';

import { decisionSchema, mappingOf, mappingSchema } from '@/lib/import/answers';
import { rowSchema } from '@/lib/plan/fields';
import { sayCount, sayNumber } from '@/lib/plan/say';
import { done, formAction } from '@/lib/server/form-action';
import { isTooBusy } from '@/lib/server/too-busy';

const busy = { root: 'Other files are being read or stored at this moment. Try again in a minute.' };

/** A busy moment is said; everything else goes on as it was thrown. */
async function unlessBusy<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isTooBusy(error)) return undefined;
    throw error;
  }
}

export const nameColumns = formAction(mappingSchema, async (planner, { id, fields }) => {
  const batch = await planner.imports.find(id);
  if (batch.state !== 'asking') return;
  const chosen = mappingOf((JSON.parse(batch.question) as { headers: string[] }).headers, fields);
  if ('problem' in chosen) return { root: chosen.problem };
  const read = await unlessBusy(planner.imports.readMapped(id, chosen.mapping));
  if (!read) return busy;
  return 'problem' in read ? { root: read.problem } : done({ say: 'Read. These columns are remembered for the next file like it.' });
});

export const decideRow = formAction(decisionSchema, async (planner, { id, decision }) => {
  await planner.imports.decide(id, decision);
});

export const decideAll = formAction(decisionSchema, async (planner, { id, decision }) => {
  await planner.imports.decideAll(id, decision);
});

export const storeImport = formAction(rowSchema, async (planner, { id }) => {
  const stored = await unlessBusy(planner.imports.store(id, planner.today).then(() => true));
  return stored ? done({ say: 'Stored. Nobody has a rhythm or a reminder yet.', goTo: `/people/import/${id}` }) : busy;
});

export const undoImport = formAction(rowSchema, async (planner, { id }) => {
  const undone = await unlessBusy(planner.imports.undo(id));
  if (!undone) return busy;
  const { removed, restored, kept, shared = 0 } = undone;
  const people = (count: number) => sayCount(count, 'person', 'people');
  const names = kept > 0 ? (await planner.imports.page(id, 'kept', 1)).slice(0, 3).map(({ person, name }) => person ?? name) : [];
  const others = kept > names.length ? ` and ${sayNumber(kept - names.length)} more` : '';
  const said = [
    removed > 0 && `${people(removed)} removed`,
    restored > 0 && `${people(restored)} as before`,
    shared > 0 && `${people(shared)} kept, since another file names them`,
    kept > 0 && `${people(kept)} kept, since you have touched them (${names.join(', ')}${others})`,
  ].filter(Boolean);
  return done({ say: `Import undone: ${said.join('; ') || 'no one was left of it'}.` });
});

export const forgetImport = formAction(rowSchema, async (planner, { id }) => {
  await planner.imports.forget(id);
  return done({ say: 'Let go. Nothing was changed.', goTo: '/people/import' });
});
