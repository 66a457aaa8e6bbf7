'use server';

import { questionIn } from '@/lib/import/csv/table-question';
import { decisionSchema, mappingOf, mappingSchema, readingSchema } from '@/lib/import/preview/answers';
import { rowSchema } from '@/lib/plan/words/fields';
import { sayCount, sayNumber } from '@/lib/plan/words/say';
import { done, formAction } from '@/lib/server/actions/form-action';

export const nameColumns = formAction(mappingSchema, async (planner, { id, fields }) => {
  const question = questionIn(await planner.imports.find(id));
  if (!question) return;
  const chosen = mappingOf(question.headers, fields);
  if ('problem' in chosen) return { root: chosen.problem };
  return readAgain(planner.imports.readMapped(id, chosen.mapping), 'Columns saved. They are used for every file with the same columns.');
});

export const forgetColumns = formAction(rowSchema, ({ imports }, { id }) =>
  readAgain(imports.forgetColumns(id), 'Saved columns removed. The file was read again.'),
);

export const readIn = formAction(readingSchema, ({ imports }, { id, encoding, dateOrder }) =>
  readAgain(imports.readIn(id, { encoding, dateOrder: dateOrder ?? undefined }), 'The file was read again.'),
);

async function readAgain(reading: Promise<{ id: string } | { problem: string }>, say: string) {
  const read = await reading;
  return 'problem' in read ? { root: read.problem } : done({ say, goTo: `/people/import/${read.id}` });
}

export const decideRow = formAction(decisionSchema, async (planner, { id, decision }) => {
  await planner.imports.decide(id, decision);
});

export const decideAll = formAction(decisionSchema, async (planner, { id, decision }) => {
  await planner.imports.decideAll(id, decision);
});

export const storeImport = formAction(rowSchema, async (planner, { id }) => {
  await planner.imports.store(id, planner.today);
  return done({ say: 'Imported. No one has a rhythm or a reminder yet.', goTo: `/people/import/${id}` });
});

export const undoImport = formAction(rowSchema, async (planner, { id }) => {
  const { removed, restored, kept, shared = 0 } = await planner.imports.undo(id);
  const people = (count: number) => sayCount(count, 'person', 'people');
  const names = kept > 0 ? (await planner.imports.page(id, 'kept', 1)).slice(0, 3).map(({ person, name }) => person ?? name) : [];
  const others = kept > names.length ? ` and ${sayNumber(kept - names.length)} more` : '';
  const said = [
    removed > 0 && `${people(removed)} removed`,
    restored > 0 && `${people(restored)} restored`,
    shared > 0 && `${people(shared)} kept because another file includes them`,
    kept > 0 && `${people(kept)} kept because you changed them (${names.join(', ')}${others})`,
  ].filter(Boolean);
  return done({ say: `Import undone: ${said.join('; ') || 'there was nothing left to remove'}.` });
});

export const forgetImport = formAction(rowSchema, async (planner, { id }) => {
  await planner.imports.forget(id);
  return done({ say: 'Discarded. Nothing was changed.', goTo: '/people/import' });
});
