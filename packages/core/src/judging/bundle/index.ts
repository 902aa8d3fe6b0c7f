export { bundleOf, type Bundle } from './bundle.js'
export { verifyBundle, type BundleTools } from './verify.js'
