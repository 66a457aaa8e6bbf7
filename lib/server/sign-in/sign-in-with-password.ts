import 'server-only';
import { CredentialsSignin } from 'next-auth';
import { signIn } from './auth';

/** Signs in with a password that was just set. @returns where to go: to sign-in when too many tries from here have failed */
export async function signInWithPassword(email: string, password: string, goTo: string): Promise<string> {
  try {
    await signIn('credentials', { email, password, redirect: false });
    return goTo;
  } catch (error) {
    if (error instanceof CredentialsSignin) return '/sign-in';
    throw error;
  }
}
