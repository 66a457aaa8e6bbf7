export * from './accounts';
export * from './goals';
export * from './ledger';
export * from './mentors';
export * from './people';
export * from './plans';
export * from './shares';
export * from './steps';
