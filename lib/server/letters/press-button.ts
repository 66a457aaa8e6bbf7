import 'server-only';
import { isNotSaved } from '../actions/not-saved';
import { isTooBusy } from '../actions/too-busy';
import { plainPage } from '../plain-page';
import { carryOut } from './carry-out';

/** Answers the form of a button: leads back to its page, which says what is true by now. */
export async function pressButton(token: string, form: FormData): Promise<Response> {
  const later = (status: number, sentence: string) => plainPage({ title: 'Not saved', sentence, back: `/l/${token}` }, status);
  try {
    const pressed = await carryOut(token, form);
    if (!pressed) return new Response(null, { status: 404 });
    const { became, undo, wait } = pressed;
    if (wait) return later(429, `Too many changes at once. Wait ${wait} seconds, then press the button again.`);
    if (isOneClick(form)) return new Response('Done.', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
    const query = new URLSearchParams({ ...(became && { became }), ...(undo && { undo }) });
    return new Response(null, { status: 303, headers: { Location: `/l/${token}?${query}` } });
  } catch (error) {
    if (isTooBusy(error) || isNotSaved(error)) return later(503, 'Nothing can be saved right now. Press the button again in a minute.');
    throw error;
  }
}

/** A mail program presses the button by itself (RFC 8058): it reads the status, and follows nothing. */
const isOneClick = (form: FormData) => form.get('List-Unsubscribe') === 'One-Click';
