/**
 * Waits until nothing else writes, and keeps it so until the task ends: whoever wants to save meanwhile waits for a moment without
 * holding up those who only read.
 */
export type Turn = () => Promise<void>;
