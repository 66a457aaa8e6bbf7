import { z } from 'zod';
import { emailSchema } from '../account/account';
import { listOf } from '../words/fields';
import { text } from '../words/text';
import { optionalYearlyDay } from './yearly-day';

const phone = text(60).regex(/(\d\D*){3}/, 'write the number in digits');

/** Only what a page may link to, never `javascript:` or `data:`. An address without a scheme is a web page. */
const url = text(500)
  .overwrite((typed) => (typed && !/^[a-z][a-z0-9+.-]*:/i.test(typed) ? `https://${typed}` : typed))
  .refine(isLink, 'give the address of a web page, like https://example.org');

const yearlyDay = optionalYearlyDay.pipe(z.string('Enter a date'));

export const detailKinds = ['email', 'phone', 'url', 'date'] as const;
export type DetailKind = (typeof detailKinds)[number];

/** One value of each kind. */
export const detailSchemas: Record<DetailKind, z.ZodType> = { email: emailSchema, phone, url, date: yearlyDay };

export const emailsField = listOf(emailSchema, { most: 20 });
export const phonesField = listOf(phone, { most: 20 });
export const urlsField = listOf(url, { most: 20 });

/** True for an address a page may link to: http, https, mailto, tel. */
export function isLink(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address).protocol);
}
