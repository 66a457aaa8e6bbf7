import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { configureConnection, enableWriteAheadLog, setApplicationId } from '../sql/pragmas';
import { takeLock } from './lock';
import { RefusedDatabase } from './refused-database';

/** 'Thrl' in the header of every database of this app. */
const applicationId = 0x5468726c;

/**
 * Opens the app's database, or makes it where none has been, and holds its lock until it is closed.
 * @throws RefusedDatabase, before SQLite touches the file, when it is foreign, empty, missing where one was, or in use, or the folder
 * cannot be written to
 */
export function openDatabase(file: string): Database.Database {
  closeToOthers(path.dirname(file));
  const releaseLock = takeLock(file);
  try {
    if (!fs.existsSync(/* turbopackIgnore: true */ file)) makeDatabase(file);
    const sqlite = openBeside(file);
    fs.writeFileSync(markerOf(file), marker, { mode: 0o600 });
    const close = sqlite.close.bind(sqlite);
    sqlite.close = () => {
      close();
      releaseLock();
      return sqlite;
    };
    return sqlite;
  } catch (error) {
    releaseLock();
    throw error;
  }
}

/**
 * Opens a database that exists without taking its lock: for an operator's short script next to the running app.
 * @throws RefusedDatabase when the file is not this app's
 */
export function openBeside(file: string): Database.Database {
  checkHeader(file);
  for (const part of ['', '-wal', '-shm']) keepToOwner(file + part);
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    if (!enableWriteAheadLog(sqlite)) {
      throw new RefusedDatabase(`${file} cannot keep a write-ahead log here: use a local disk.`);
    }
    configureConnection(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function keepToOwner(file: string): void {
  if (fs.existsSync(/* turbopackIgnore: true */ file)) fs.chmodSync(file, 0o600);
}

/** Reads the file's header without SQLite, which could write to a file merely by opening it. */
export function checkHeader(file: string): void {
  const header = Buffer.alloc(100);
  const opened = fs.openSync(file, 'r');
  const length = fs.readSync(opened, header);
  fs.closeSync(opened);
  if (length === 0) throw new RefusedDatabase(`${file} is empty. Restore a backup: npm run restore -- FILE.`);
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0' || header.readUInt32BE(68) !== applicationId) {
    throw new RefusedDatabase(`${file} is not a Throughline database.`);
  }
}

/** Made aside and renamed, so an empty file is never the trace of a first start that was cut short. */
function makeDatabase(file: string): void {
  if (fs.existsSync(markerOf(file))) {
    throw new RefusedDatabase(
      `${file} is missing, but there was one. Restore a backup (npm run restore -- FILE), or delete ${markerOf(file)} to start over.`,
    );
  }
  const unfinished = `${file}.new`;
  fs.rmSync(unfinished, { force: true });
  fs.closeSync(fs.openSync(unfinished, 'wx', 0o600));
  const sqlite = new Database(unfinished);
  setApplicationId(sqlite, applicationId);
  sqlite.close();
  fs.renameSync(unfinished, file);
}

const markerOf = (file: string) => `${file}.was-here`;
const marker = 'A database was made here. Without it the app refuses to start, rather than start again with nothing.\n';

/** @throws RefusedDatabase when the folder cannot be made, is a file, or cannot be written to */
function closeToOthers(folder: string): void {
  try {
    makeFolder(folder);
    const found = fs.statSync(folder);
    if (!found.isDirectory()) throw new Error('it is a file');
    const { mode } = found;
    // A sticky folder is a shared one, such as /tmp: it is not ours to close.
    if ((mode & 0o1077) !== 0 && (mode & 0o1000) === 0) fs.chmodSync(folder, 0o700);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new RefusedDatabase(
      `The data cannot be stored in ${folder} (${(error as Error).message}). Set DATA_DIR to a folder this user can write to.`,
    );
  }
}

/** One by one from the first that is there: Node's own recursion never ends under a parent such as /proc. */
export function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}
