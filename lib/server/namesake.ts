import 'server-only';
import type { CurrentPlanner } from './current-planner';

/** Asks, beside the field, before someone is made who has the very name of one of one's people; undefined where nothing is to be asked. */
export async function askAboutNamesake(
  { people }: CurrentPlanner,
  { personId, newPersonName, isAnother }: { personId: string | null; newPersonName: string; isAnother: boolean },
): Promise<{ personId: string } | undefined> {
  if (personId || isAnother) return undefined;
  const [namesake] = await people.namesakes(newPersonName);
  if (!namesake) return undefined;
  return { personId: `${namesake.display} is already in your people. Choose them from the list, or add another person with that name.` };
}
