import { DeadAddress } from '@/components/visitor/dead-address';

export default function DeadReset() {
  return <DeadAddress title="This address no longer works" lead="It works once, for thirty minutes. Ask for another one." />;
}
