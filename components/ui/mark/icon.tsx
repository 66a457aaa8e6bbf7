import type { icons } from './icons';

export type IconName = keyof typeof icons;

/** A small picture beside a word, never instead of one: the eye alone sees it. */
export const Icon = ({ name }: { name: IconName }) => <span className="icon" data-icon={name} aria-hidden="true" />;
