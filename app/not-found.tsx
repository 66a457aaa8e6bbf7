import { NotHere } from '@/components/ui/page/not-here';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return <NotHere />;
}
