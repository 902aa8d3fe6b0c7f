import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'mag', include: ['src/**/*.test.ts'] },
})
