import { DeadAddress } from '@/components/visitor/dead-address';

export default function DeadConfirmation() {
  return (
    <DeadAddress
      title="This link no longer works"
      lead="It works once, for seven days. If your address is not confirmed yet, ask for another letter in the settings."
    />
  );
}
