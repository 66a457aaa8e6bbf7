import { DeadAddress } from '@/components/visitor/dead-address';
import { resetTime } from '@/lib/plan/account/one-time-links';

export default function DeadReset() {
  return <DeadAddress title="This address no longer works" lead={`It works once, for ${resetTime}. Ask for another one.`} />;
}
