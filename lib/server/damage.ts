import 'server-only';
import { damagedDatabase, isDamaged } from '@/db/engine/damaged';
import { environment } from './environment';

/** Ends the process when the error says that the database is damaged: otherwise it would keep answering 500. The operator is told what to restore. */
export function endIfDamaged(error: unknown): void {
  const why = causesOf(error).find(isDamaged);
  if (!why) return;
  console.error(damagedDatabase(environment().databaseFile, why.message).message);
  process.exit(1);
}

/** An error and what is behind it; Auth.js keeps that under `err`. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let each = error; each && !causes.includes(each); ) {
    causes.push(each);
    const { cause, err } = each as { cause?: unknown; err?: unknown };
    each = cause ?? err;
  }
  return causes;
}
