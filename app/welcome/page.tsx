import { currentPerson } from '@/lib/server/current-planner';
import '../styles/planner.css';

export const metadata = { title: 'Welcome' };

export default async function WelcomePage() {
  const { account } = await currentPerson();
  return <h1>Welcome, {account.name}</h1>;
}
