import 'server-only';
import { environment } from '../environment';

/** `__Host-` binds the cookie to this very host, and browsers take it over https only. */
export const sessionCookieName = () => (environment().isSecure ? '__Host-throughline.session' : 'throughline.session');

export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: environment().isSecure });
