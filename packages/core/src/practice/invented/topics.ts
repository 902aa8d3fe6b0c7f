import { economyTopics } from './topics/economy.js'
import { socialTopics } from './topics/social.js'
import { streetTopics } from './topics/street.js'
import { supplyTopics } from './topics/supply.js'

/** What practices about one problem question are told with. */
export interface Topic {
  /** Id of the question. */
  id: string
  question: string
  spheres: readonly string[]
  /** What is made or kept: phrases in the nominative that decline. */
  things: readonly string[]
  /** What is done, as nouns before a genitive. */
  acts: readonly string[]
  /** For whom, in the genitive. */
  people: readonly string[]
  /** What people complained of, in the accusative after «на». */
  troubles: readonly string[]
  /** What was made use of, in the accusative. */
  means: readonly string[]
  /** Which figures tell the result, with their unit; better when larger, unless it is said that they fall. */
  figures: readonly (readonly [name: string, unit: string, falls?: 'falls'])[]
}

/** The problem questions that invented practices answer. */
export const topics: readonly Topic[] = [...socialTopics, ...streetTopics, ...supplyTopics, ...economyTopics]
