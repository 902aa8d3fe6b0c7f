import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const zones = ['UTC', 'Asia/Kamchatka', 'America/New_York']

export default defineConfig({
  test: {
    projects: [
      ...zones.map((TZ) => ({
        root,
        test: {
          name: `core ${TZ}`,
          include: ['src/**/*.test.ts'],
          pool: 'forks' as const,
          env: { TZ },
          testTimeout: 60_000,
        },
      })),
      { root, test: { name: 'core packed', include: ['test/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
