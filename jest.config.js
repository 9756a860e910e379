export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Generous, so that no test depends on how fast a machine is: it only ends what hangs.
  testTimeout: 120_000,
  setupFiles: ['<rootDir>/__tests__/seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  // Node's own resolution is used everywhere: imports name the file with its .ts ending.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
}
