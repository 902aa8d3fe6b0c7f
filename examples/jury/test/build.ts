import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The example as `start` builds it. */
export default function (): void {
  execFileSync('tsx', ['build.ts'], { cwd: fileURLToPath(new URL('..', import.meta.url)) })
}
