/** One of a few visible choices, as the label of the hidden radio before it. */
export const chipLook =
  'inline-flex min-h-11 items-center gap-1.5 rounded-full border border-edge px-4 text-small tablet:min-h-7.5 tablet:px-2.75 [:checked+&]:border-thread [:checked+&]:font-strong [:checked+&]:text-thread [:checked+&]:shadow-[inset_0_0_0_1px_var(--thread)] [:focus-visible+&]:outline-2 [:focus-visible+&]:outline-offset-2 [:focus-visible+&]:outline-thread';
