import type { Route } from 'next';
import type { ComponentProps, ReactNode } from 'react';
import { buttonLook, type Look } from './button-look';

type Common = { look?: Look; children: ReactNode };
type AsLink = Common & { href: Route | `#${string}` } & Omit<ComponentProps<'a'>, 'href' | 'className'>;
type AsButton = Common & { href?: undefined } & Omit<ComponentProps<'button'>, 'className'>;

/** A verb. With `href` it is a link. */
export function Button({ look, ...rest }: AsLink | AsButton) {
  const className = buttonLook(look);
  if (rest.href !== undefined) return <a className={className} {...rest} />;
  return <button className={className} {...rest} type={rest.type ?? 'button'} />;
}
