import 'server-only';
import { deleteAccount } from '@/db/accounts/accounts';
import { database } from '@/db/engine/client';
import type { CurrentPerson } from '../current-planner';

/** Everything of a person goes, at once and for good. */
export const closeAccount = ({ account }: CurrentPerson) => deleteAccount(database(), account.id);
