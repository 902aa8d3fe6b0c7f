import { expect, test } from 'vitest'
import { diagnosticsOf } from './diagnostics.ts'

test('every diagnostic of a small edition has a result', async () => {
  for (const [name, work] of Object.entries(await diagnosticsOf([40, 6, 3]))) {
    const result = JSON.stringify(work())
    expect([name, result]).toEqual([name, expect.stringMatching(/submission-\d|juror-\d|krippendorff/i)])
    expect([name, result]).not.toEqual([name, expect.stringContaining('malformed')])
  }
})
