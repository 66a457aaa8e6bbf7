'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href'> & { href: Route; scroll?: boolean };

/**
 * A link to another page that keeps the script and the frame of this one. The link of the framework would cost every page 4 kB of
 * script for fetching pages ahead, which none of ours wants.
 * @param scroll false to stay at the same place of the page
 */
export function PageLink({ href, scroll, ...rest }: Props) {
  const router = useRouter();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href, { scroll });
  };
  return <a {...rest} href={href} onClick={onClick} />;
}
