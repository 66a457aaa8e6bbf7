import type { Route } from 'next';
import type { ComponentProps, ReactNode } from 'react';

type Look = { look?: 'primary' | 'danger' | 'mend'; children: ReactNode };
type AsLink = Look & { href: Route | `#${string}` } & Omit<ComponentProps<'a'>, 'href' | 'className'>;
type AsButton = Look & { href?: undefined } & Omit<ComponentProps<'button'>, 'className'>;

/** A verb. With `href` it is a link; `primary` once a screen; `mend` is the small one inside a row. */
export function Button({ look, ...rest }: AsLink | AsButton) {
  const className = look === 'mend' ? 'mend' : ['btn', look].filter(Boolean).join(' ');
  if (rest.href !== undefined) return <a className={className} {...rest} />;
  return <button className={className} {...rest} type={rest.type ?? 'button'} />;
}
