import { defineBuildConfig } from 'unbuild'

// One output file per module: a bundler then drops whole modules that a page does not use.
export default defineBuildConfig({
  entries: [
    {
      builder: 'mkdist',
      input: 'src',
      pattern: ['**', '!**/*.test.ts', '!**/testing/**'],
      ext: 'js',
      declaration: true,
    },
  ],
})
