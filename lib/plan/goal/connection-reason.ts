import { type KeyConnectionRole, keyConnectionRoleLabels } from '../words/words';

export type ConnectionReason = { role: KeyConnectionRole | null; reason: string };

/** Why a person serves a goal, in full: the role, the reason in the owner's own words, or both; null while neither is given. */
export const sayReason = ({ role, reason }: ConnectionReason): string | null =>
  [role && keyConnectionRoleLabels[role], reason].filter(Boolean).join(': ') || null;
