import { NotHere } from '@/components/ui/page/not-here';

export const metadata = { title: 'Not here' };

export default function NotFound() {
  return <NotHere />;
}
