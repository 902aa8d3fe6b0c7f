// What a published file fetches when needed lies where it looks for it.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const dist = new URL('../dist/', import.meta.url)
const entries = Object.values(manifest.publishConfig.exports)
  .filter((path): path is string => typeof path === 'string' && path.endsWith('.js'))
  .map((path) => path.replace('./dist/', ''))

/** Every file that one leads to, itself among them, by its path in `dist`. */
function reachedFrom(entry: string): string[] {
  const reached = new Map<string, URL>()
  const follow = (url: URL): void => {
    const path = relative(fileURLToPath(dist), fileURLToPath(url))
    if (reached.has(path)) return
    reached.set(path, url)
    if (!existsSync(url)) return
    const told = readFileSync(url, 'utf8').matchAll(
      /(?:\bfrom|\bimport\(?|new URL\() ?["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g,
    )
    for (const [, other] of told) follow(new URL(other!, url))
  }
  follow(new URL(entry, dist))
  return [...reached.keys()]
}

test.each(entries)('%s finds all that it fetches', (entry) => {
  expect(reachedFrom(entry).filter((path) => !existsSync(new URL(path, dist)))).toEqual([])
})

test.each(['library.js', 'library/define.js', 'library/source/index.js'])(
  '%s leads to the one search and the one reader of practices',
  (entry) => {
    const apart = reachedFrom(entry).filter((path) => /library-(search|feed)\.js$/.test(path))
    expect(apart.toSorted()).toEqual(['library-feed.js', 'library-search.js'])
  },
)
