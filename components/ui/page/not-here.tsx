'use client';

import { Button } from '../button';
import { Astray } from './astray';

/** An address without a page. A client component, since every page carries it in case: so it is one name and no words. */
export const NotHere = () => (
  <Astray title="Page not found" action={<Button href="/today">Go to today</Button>}>
    It may have been removed, or the address may be incomplete.
  </Astray>
);
