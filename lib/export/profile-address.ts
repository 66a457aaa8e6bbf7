/** The address of a LinkedIn profile. */
export const profileAddress = (slug: string): string => `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
