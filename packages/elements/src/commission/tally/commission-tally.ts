import { counting } from './counting.js'
import type { Asked } from './messages.js'

// The worker that counts what stands beside the official standings, so that the page does not have to.
const answer = counting()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  for (const told of answer(data)) if (told) postMessage(told)
})
