import { NotHere } from './error';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return <NotHere />;
}
