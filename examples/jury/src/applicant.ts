import '@gorod/elements/submission/define'
import { cities, rules } from './edition.js'
import { device } from './place.js'
import { fileIntake } from '@gorod/elements/submission'

const form = document.querySelector('gorod-submission')!

form.drawer = (await device()).drawerOf('applicant')
form.intake = fileIntake(rules, { cities })
