import type { Plan, PlanLines } from '@gorod/core'
import { lines as lines2021, plan as data2021 } from './plan-2021.data.js'
import { lines as lines2026, plan as data2026 } from './plan-2026.data.js'

/** The Assembly's plan for 2021, read from its document. */
export const plan2021: Plan = data2021

/** The Assembly's plan for 2026, read from its document. */
export const plan2026: Plan = data2026

/** The lines of the documents that each part of the two plans came from. */
export const planLines: Record<2021 | 2026, PlanLines> = { 2021: lines2021, 2026: lines2026 }
