import { defineBuildConfig } from 'unbuild'

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
