// The package as it is published: packed, unpacked beside its dependencies, imported and bundled.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as source from '../src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}dist/packed/`
const exports: Record<string, string> = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).publishConfig.exports

const packed = (path: string): string => `${folder}package/${path}`

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  execFileSync('npx', ['-y', 'pnpm@12.21.0', 'pack', '--out', `${folder}core.tgz`], { cwd: root })
  execFileSync('tar', ['-xzf', 'core.tgz'], { cwd: folder })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(Object.entries(exports))('%s is in the package and can be imported', async (_, path) => {
  expect(Object.keys(await import(pathToFileURL(packed(path)).href)).length).toBeGreaterThan(0)
})

test('offers what the source offers, and reads the real plan the same way', async () => {
  const core = (await import(pathToFileURL(packed('dist/index.js')).href)) as typeof source
  expect(Object.keys(core).sort()).toEqual(Object.keys(source).sort())
  const document = readFileSync(`${root}src/plan/testing/plan-2026.txt`, 'utf8')
  expect(core.parsePlan(document)).toEqual(source.parsePlan(document))
})

test('holds no test and no document', () => {
  const files = execFileSync('tar', ['-tzf', `${folder}core.tgz`], { encoding: 'utf8' }).split('\n')
  expect(files.filter((file) => /testing|\.test\.|\.txt$/.test(file))).toEqual([])
})

describe('an app that imports one function', () => {
  const bundled = async (name: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from '${packed('dist/index.js')}'`, resolveDir: root },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    })
    return outputFiles[0]!.text
  }

  test.each(Object.keys(source))('%s brings no validator and no calendar library', async (name) => {
    expect(await bundled(name)).not.toMatch(/zod|ICAL\.|safeParse/)
  })

  test.each([
    ['ageIn', 400],
    ['romanText', 600],
    ['cityNameOn', 1000],
  ])('%s costs no more than itself: %i bytes at most', async (name, most) => {
    expect((await bundled(name)).length).toBeLessThan(most)
  })
})
