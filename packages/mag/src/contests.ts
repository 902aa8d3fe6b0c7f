import type { ContestRules } from '@gorod/core/contest'
import { theatreMagic2021, urbanAesthetics2026 } from './contests/announced.js'
import { cityInMedia2019, cityInMedia2025 } from './contests/city-in-media.js'
import { liveableCity2024, liveableCity2026 } from './contests/liveable-city.js'

export { cityInMedia2019, cityInMedia2025, liveableCity2024, liveableCity2026, theatreMagic2021, urbanAesthetics2026 }

/**
 * The contests of the Assembly as rules. What a document says stands in `sources` with JSON Pointers after an arrow;
 * everything else (scales, weights, quorum, limits, anchor texts) is a default named in `assumed`, not a rule of the
 * Assembly, until its organiser confirms it.
 *
 * @example contests.find(({ id }) => id === 'liveable-city-2026')?.edition.number // 19
 */
export const contests: ContestRules[] = [
  liveableCity2024,
  liveableCity2026,
  cityInMedia2019,
  cityInMedia2025,
  urbanAesthetics2026,
  theatreMagic2021,
]
