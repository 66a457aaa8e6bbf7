/**
 * The tag of those one has starred. It is the one that Google's starred people come with, and an ordinary tag in every other
 * respect: so a star is filtered by, merged, exported and brought back as tags are, and there is nothing else to keep in step.
 */
export const starTag = 'key';

export const isStarred = (tags: readonly string[]) => tags.includes(starTag);

export const withoutStar = (tags: readonly string[]) => tags.filter((tag) => tag !== starTag);

/** Tags for reading, where no star can be drawn beside a name. */
export const sayTags = (tags: readonly string[]) => tags.map((tag) => (tag === starTag ? 'starred' : tag)).join(', ');
