/**
 * The tag that marks a starred person. Google uses it too. It is an ordinary tag, so filters, merging, export and import need nothing
 * extra.
 */
export const starTag = 'key';

export const isStarred = (tags: readonly string[]) => tags.includes(starTag);

export const withoutStar = (tags: readonly string[]) => tags.filter((tag) => tag !== starTag);

/** Tags as text, where no star can be drawn. */
export const sayTags = (tags: readonly string[]) => tags.map((tag) => (tag === starTag ? 'starred' : tag)).join(', ');
