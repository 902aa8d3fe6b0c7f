import type { CSSResult } from 'lit'
import { dotMapStyles } from '../dot-map/dot-map.css.js'
import { entryStyles } from '../entry/entry.css.js'
import { base } from '../look/base.css.js'
import { print } from '../look/print.css.js'
import { practiceStyles } from '../practice/practice.css.js'
import { controls } from './look/controls.css.js'
import { facets } from './look/facets.css.js'
import { frame } from './look/frame.css.js'
import { paper } from './look/paper.css.js'
import { practice } from './look/practice.css.js'
import { results } from './look/results.css.js'

export const styles: CSSResult[] = [
  base,
  entryStyles,
  controls,
  frame,
  facets,
  results,
  practiceStyles,
  practice,
  dotMapStyles,
  print,
  paper,
]
