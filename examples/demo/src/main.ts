import '@gorod/elements/define'
import './workshop.css'
import { PlanWorkshop } from './workshop/workshop.js'

customElements.define('plan-workshop', PlanWorkshop)
document.querySelector('#workshop')?.append(document.createElement('plan-workshop'))
