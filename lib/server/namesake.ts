import 'server-only';
import type { CurrentPlanner } from './current-planner';

/** Asks for confirmation beside the field before a person with an existing name is created; undefined when there is nothing to ask. */
export async function askAboutNamesake(
  { people }: CurrentPlanner,
  { personId, newPersonName, isAnother }: { personId: string | null; newPersonName: string; isAnother: boolean },
): Promise<{ personId: string } | undefined> {
  if (personId || isAnother) return undefined;
  const [namesake] = await people.namesakes(newPersonName);
  if (!namesake) return undefined;
  return { personId: `${namesake.display} is already in your people. Choose them from the list, or add another person with that name.` };
}
