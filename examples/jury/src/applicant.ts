import '@gorod/elements/submission/define'
import { cities } from './people.js'
import { device } from './place.js'
import { rules } from './rules.js'
import { fileIntake } from '@gorod/elements/submission'

const form = document.querySelector('gorod-submission')!

form.drawer = (await device()).drawerOf('applicant')
form.intake = fileIntake(rules, { cities })
