import { z } from 'zod';
import { emailSchema } from './account';
import { text } from './text';

const phone = text(60).regex(/(\d\D*){3}/, 'Write the number in digits');

/** Only what a page may link to: never `javascript:` or `data:`. An address without a scheme is a web page. */
const url = text(500)
  .overwrite((typed) => (typed && !/^[a-z][a-z0-9+.-]*:/i.test(typed) ? `https://${typed}` : typed))
  .refine(isLink, 'Give the address of a web page, like https://example.org');

/** The row that was added and left empty is no row. */
const list = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .array(z.union([z.literal('').transform(() => null), item]), 'Give a list')
    .max(20, 'At most 20')
    .default([])
    .transform((items) => [...new Set(items.filter((value) => value !== null))]);

export const emailsField = list(emailSchema);
export const phonesField = list(phone);
export const urlsField = list(url);

/** True for an address a page may link to: http, https, mailto, tel. */
export function isLink(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address).protocol);
}
