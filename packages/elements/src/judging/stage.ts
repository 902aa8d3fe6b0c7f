import { Marking } from './marking.js'
import type { Draft, Place, Scene } from './scene.js'

/** What acts of the juror work on: the screen, what is open on it, and what is said aloud. */
export interface Stage {
  readonly scene: Scene
  /** Whether the desk is open, so that there is a scene. */
  readonly isSeated: boolean
  readonly marking: Marking
  /** Changes what is open or being typed. */
  change(draft: Partial<Draft>): void
  /** Goes to a screen, and the focus to its heading. */
  go(place: Place): void
  /** Moves the focus once everything is drawn. */
  focusOn(selector: string): void
  /** Says something politely to those who listen. */
  announce(sentence: string): void
  /** Asks the page for a new sign-in. */
  signIn(): void
  download(): void
  /** Makes a new key in place of one that was revoked; whether it did. */
  renewKey(): Promise<boolean>
  /** Switches single-key shortcuts on or off. */
  setShortcuts(isOn: boolean): void
}

/** The id of the entry that is open. */
export const openId = ({ scene: { place } }: Stage): string | undefined =>
  place.screen === 'entry' ? place.id : undefined

/** The stage of a desk that may be open, over a scene made anew whenever it is looked at. */
export function stageOf(scene: () => Scene | undefined, ways: Omit<Stage, 'scene' | 'isSeated' | 'marking'>): Stage {
  const stage: Stage = {
    ...ways,
    get scene() {
      return scene()!
    },
    get isSeated() {
      return scene() !== undefined
    },
    get marking() {
      return marking
    },
  }
  const marking = new Marking(stage)
  return stage
}
