import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launch } from '../../.ci/chromium.ts'

const root = import.meta.dirname

export default defineConfig({
  test: {
    projects: [
      {
        root,
        optimizeDeps: {
          include: [
            'axe-core',
            'lit',
            '@fast-check/vitest',
            '@gorod/core > date-fns',
            '@gorod/core > zod/mini',
            ...['armenian', 'english', 'romanian', 'russian'].map((name) => `@gorod/core > @orama/stemmers/${name}`),
            '@noble/hashes/sha2.js',
            'idb',
            'magic-bytes.js',
            'diff',
            '@noble/hashes/utils.js',
            'ajv/dist/2020.js',
            'yaml',
            'write-excel-file/browser',
          ],
        },
        test: {
          name: 'elements',
          include: ['src/**/*.test.ts'],
          testTimeout: 8_000,
          expect: { poll: { timeout: 3_000 } },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launch(), actionTimeout: 3_000 }),
            instances: [{ browser: 'chromium' as const }],
            screenshotFailures: false,
          },
        },
      },
      { root, test: { name: 'embed', include: ['test/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 30_000 } },
    ],
  },
})
