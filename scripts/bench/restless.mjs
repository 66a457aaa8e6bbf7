// A thread that writes a row which means nothing every millisecond or two.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const sqlite = new Database(workerData);
sqlite.pragma('synchronous = OFF');
const write = sqlite.prepare('update users set name = name where id = (select id from users order by id desc limit 1)');
write.run();
parentPort.postMessage('writing');
const clock = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  write.run();
  Atomics.wait(clock, 0, 0, 1);
}
