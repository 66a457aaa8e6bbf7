import 'server-only';
import { deleteAccount } from '@/db/accounts/accounts';
import type { CurrentPerson } from '../current-planner';
import { database } from '../database';

/** Everything of a person goes, at once and for good. */
export const closeAccount = ({ account }: CurrentPerson) => deleteAccount(database(), account.id);
