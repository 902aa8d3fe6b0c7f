import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'examples',
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
