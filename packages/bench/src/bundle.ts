import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'

/** A minified browser bundle of one piece of source, its styles apart. */
export interface Bundle {
  script: string
  style: string
  /** Files of which something is in it. */
  inputs: string[]
}

const bundled = async (code: string, options: BuildOptions) =>
  build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
    outdir: '/',
    ...options,
  })

/** What a site ships for this code. */
export async function bundle(code: string, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await bundled(code, { minify: true, format: 'iife', target: 'es2022', ...options })
  const text = (end: string): string => outputFiles?.find(({ path }) => path.endsWith(end))?.text ?? ''
  const parts = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs))
  const inputs = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
  return { script: text('.js'), style: text('.css'), inputs }
}

/** Bytes after `gzip -9`; nothing is nothing. */
export const gzipped = (text: string): number => (text ? gzipSync(text, { level: 9 }).length : 0)

/** A module of the workspace from its source, as a bundler would give it to an app. */
export async function source<Module>(specifier: string): Promise<Module> {
  const { outputFiles } = await bundled(`export * from ${JSON.stringify(specifier)}`, {
    format: 'esm',
    platform: 'node',
  })
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'module.mjs')
  writeFileSync(file, outputFiles?.[0]?.text ?? '')
  try {
    return (await import(pathToFileURL(file).href)) as Module
  } finally {
    rmSync(folder, { recursive: true })
  }
}
