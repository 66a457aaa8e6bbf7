import { createHash, randomBytes } from 'node:crypto';

/** A token starts with its purpose, so that one kind can never pass for another. */
export type TokenPurpose = 'session' | 'share' | 'invite' | 'reset' | 'confirm' | 'intake' | 'feed';

/** 32 random bytes with their purpose. It is shown once; only its hash is stored. */
export const newToken = (purpose: TokenPurpose) => `${purpose}_${randomBytes(32).toString('base64url')}`;

/** In place of the hash of a link that has no address: no token hashes to it. */
export const noAddress = (id: string) => `none ${id}`;

export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url');
