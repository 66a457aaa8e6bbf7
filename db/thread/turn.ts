/**
 * Waits until nothing else writes, and keeps it so until the task ends: whoever wants to save meanwhile waits for a moment without
 * holding up those who only read. So what takes long is worked out before.
 * @returns whether what was read still holds: nothing of this owner's was written since the task began
 */
export type Turn = () => Promise<boolean>;
