import { DeadAddress } from '@/components/visitor/dead-address';
import { confirmTime } from '@/lib/plan/account/one-time-links';

export default function DeadConfirmation() {
  return (
    <DeadAddress
      title="This link no longer works"
      lead={`It works once, for ${confirmTime}. If your address is not confirmed yet, ask for another letter in the settings.`}
    />
  );
}
