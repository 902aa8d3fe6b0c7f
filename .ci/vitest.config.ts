import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectConfiguration, type UserWorkspaceConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// Every package's own projects in one run, so that one line counts all tests.
const configs = await Promise.all(
  globSync('{packages,examples}/*/vitest.config.ts', { cwd: root }).map(
    async (path): Promise<UserWorkspaceConfig> => (await import(`${root}${path}`)).default,
  ),
)

export default defineConfig({
  root,
  test: { projects: configs.flatMap((config): TestProjectConfiguration[] => config.test?.['projects'] ?? [config]) },
})
