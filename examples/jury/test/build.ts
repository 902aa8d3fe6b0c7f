import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The example as `start` builds it. */
export default function (): void {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  execFileSync('tsx', ['build.ts'], { cwd, env: { ...process.env, NODE_ENV: 'production' } })
}
