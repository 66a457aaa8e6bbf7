/** Characters of a line that are read: as many as the line of a conversation has, with room for its names. */
export const MAX_LINE = 700;
