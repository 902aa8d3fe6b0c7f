import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type Plugin } from 'vitest/config'
import { launch } from '../../.ci/chromium.ts'

const root = import.meta.dirname

/** In a worker the runner of the tests is not there to wrap what is fetched when needed. */
const runner = 'globalThis.__vitest_browser_runner__ ??= { wrapDynamicImport: (load) => load() };'

const fetchedInWorkers: Plugin = {
  name: 'fetched-in-workers',
  transform: (code, id) =>
    id.endsWith('/library/source/feed.ts') ? { code: `${runner}${code}`, map: null } : undefined,
}

/** Files that tests lay on their own site, under `/laid/`. */
const laid: Plugin = {
  name: 'laid',
  configureServer({ middlewares }) {
    const files = new Map<string, Buffer>()
    middlewares.use('/laid', (request, response) => {
      const { method } = request
      const [url = ''] = (request.url ?? '').split('?')
      if (method === 'DELETE') files.delete(url)
      if (method !== 'PUT') return void response.writeHead(files.has(url) ? 200 : 404).end(files.get(url))
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        files.set(url, Buffer.concat(parts))
        response.writeHead(204).end()
      })
    })
  },
}

export default defineConfig({
  test: {
    projects: [
      {
        root,
        plugins: [laid, fetchedInWorkers],
        optimizeDeps: {
          include: [
            'axe-core',
            'lit',
            ...['guard', 'keyed', 'live', 'ref', 'repeat'].map((name) => `lit/directives/${name}.js`),
            '@gorod/core > ical.js',
            '@fast-check/vitest',
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
          testTimeout: 60_000,
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            connectTimeout: 180_000,
            provider: playwright({ launchOptions: launch(), actionTimeout: 10_000 }),
            instances: [{ browser: 'chromium' as const }],
            screenshotFailures: false,
          },
        },
      },
      {
        root,
        test: {
          name: 'embed',
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
