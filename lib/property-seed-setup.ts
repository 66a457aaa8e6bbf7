import fc from 'fast-check';
import { toolSettingsOf } from '@/server/environment.mjs';

// The same inputs in every run, so that a commit that passed here passes everywhere.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: toolSettingsOf(process.env).propertySeed });
