export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  // Node's own resolution is used everywhere: imports name the file with its .ts ending.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
}
