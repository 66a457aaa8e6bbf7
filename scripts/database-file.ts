import path from 'node:path';

/** Where the app keeps its database: the same rule as db/engine/client.ts. */
export const databaseFile = path.resolve(process.env.DATA_DIR || 'data', 'throughline.db');

/** An operator gets one line that says what is wrong, not a stack. */
export async function orOneLine(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
