import { defineConfig } from 'vitest/config'

const zones = ['UTC', 'Asia/Kamchatka', 'America/New_York']

export default defineConfig({
  test: {
    projects: zones.map((TZ) => ({
      root: import.meta.dirname,
      test: { name: `core ${TZ}`, include: ['src/**/*.test.ts'], pool: 'forks' as const, env: { TZ } },
    })),
  },
})
