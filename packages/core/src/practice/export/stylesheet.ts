/** The stylesheet of practices on paper: for A4 and for screens, without colours that a printer loses. */
export const practiceStylesheet = `@page { size: A4; margin: 20mm 15mm 20mm 25mm; @bottom-center { content: counter(page) " / " counter(pages); } }
.gorod-practice { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt; line-height: 1.4; max-inline-size: 170mm; margin-inline: auto; overflow-wrap: break-word; }
.gorod-practice + .gorod-practice { break-before: page; margin-block-start: 3em; }
.gorod-practice header { margin-block-end: 1.2em; }
.gorod-practice h1, .gorod-practice h2 { font-size: 18pt; line-height: 1.2; margin-block: 0 0.3em; text-wrap: balance; }
.gorod-practice h3 { font-size: 12pt; margin-block: 0.9em 0.1em; break-after: avoid; }
.gorod-practice p { margin-block: 0.2em; orphans: 3; widows: 3; white-space: pre-line; }
.gorod-practice .gorod-lead { font-size: 13pt; margin-block: 0.8em; }
.gorod-practice .gorod-notice { font-weight: bold; }
.gorod-practice ul, .gorod-practice ol { margin-block: 0.3em; padding-inline-start: 1.4em; }
.gorod-practice dl { display: grid; grid-template-columns: fit-content(35%) 1fr; gap: 0.2em 1.2em; margin-block: 0.8em; }
.gorod-practice dt { grid-column: 1; font-weight: bold; }
.gorod-practice dd { grid-column: 2; margin: 0; }
.gorod-practice table { border-collapse: collapse; inline-size: 100%; margin-block: 0.4em; font-size: 11pt; }
.gorod-practice th, .gorod-practice td { border: 0.5pt solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
.gorod-practice thead { display: table-header-group; }
.gorod-practice tr { break-inside: avoid; }
.gorod-practice footer { margin-block-start: 1.5em; border-block-start: 0.5pt solid; padding-block-start: 0.4em; font-size: 10pt; overflow-wrap: anywhere; }
.gorod-practice footer ul { padding-inline-start: 1.2em; }
.gorod-contents { font-family: "Times New Roman", "Liberation Serif", serif; max-inline-size: 170mm; margin-inline: auto; break-after: page; }
.gorod-contents a { color: inherit; }
@media screen { .gorod-practice, .gorod-contents { padding-inline: 1em; } }
`
