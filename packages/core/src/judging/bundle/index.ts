export { bundleOf, type Bundle } from './bundle.js'
export { verifyBundle, verifyBundleInSteps, type BundleTools, type VerifyingBundle } from './verify.js'
