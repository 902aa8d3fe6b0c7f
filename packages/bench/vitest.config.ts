import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'bench', include: ['src/**/*.test.ts'], testTimeout: 120_000 },
})
