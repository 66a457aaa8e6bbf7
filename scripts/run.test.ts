import fs from 'node:fs';
import { expect, test } from 'vitest';
import { isSupported } from './run.mjs';

const { engines } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

test.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '24.0.0', '25.1.0'])('Node %s is supported', (version) => {
  expect(isSupported(version, engines.node)).toBe(true);
});

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])('Node %s is not', (version) => {
  expect(isSupported(version, engines.node)).toBe(false);
});
