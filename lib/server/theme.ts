import 'server-only';
import { cookies } from 'next/headers';
import type { Theme } from '@/lib/plan/words/words';
import { themeCookie } from '../theme-cookie';
import { cookieOptions } from './sign-in/session-cookie';

const year = 365 * 86400;

/** Tells this browser which theme was chosen, so that the next page has it before it is drawn. */
export async function rememberTheme(theme: Theme) {
  const jar = await cookies();
  if (theme === 'system') jar.delete(themeCookie);
  else jar.set(themeCookie, theme, { ...cookieOptions(), maxAge: year });
}
