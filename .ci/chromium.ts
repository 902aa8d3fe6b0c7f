// Where a Chromium is: named by CHROMIUM, installed on the machine, or brought here once.
import { execFileSync, spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium as bundled } from 'playwright'

const installed = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  bundled.executablePath(),
]

const found = (): string | undefined => installed.find((path) => path && existsSync(path))

function install(): void {
  const isRoot = process.getuid?.() === 0
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    const quiet: SpawnSyncOptions = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    if (spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-dejavu-core'], quiet).status === 0) return
  }
  execFileSync('playwright', ['install', '--with-deps', 'chromium'], { stdio: 'inherit' })
}

/** The path of a Chromium, installing one where there is none. */
export function ensureChromium(): string {
  if (!found()) install()
  const path = found()
  if (!path) throw new Error('No Chromium found: install one, or name it in CHROMIUM')
  return path
}

/** How a Chromium is started for tests: no sandbox for root in a container, no request of its own. */
export const launch = (): { executablePath: string; args: string[] } => ({
  executablePath: found() ?? '',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
