import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { ownedBy } from '../../owned-by';
import { interactions, outcomes, steps } from '../../schema';
import type { OwnerId } from '../../scope';

type Owner = OwnerId | SQLWrapper;

/** Whether nothing is known of a conversation but that it took place: what is logged next for its step takes its place. */
export const isBare = (owner: Owner): SQL =>
  sql`(${interactions.isOutreach} = 0 and ${interactions.line} = '' and not exists (select 1 from ${outcomes}
    where ${ownedBy(outcomes, owner)} and ${outcomes.interactionId} = ${interactions.id}))`;

/** Whether such a conversation was logged for a step, and no other. */
export const hasBareConversation = (owner: Owner): SQL =>
  sql`(select min(${isBare(owner)}) from ${interactions}
    where ${ownedBy(interactions, owner)} and ${interactions.stepId} = ${steps.id}) = 1`;
