/** The stylesheet of a protocol: for A4 paper and for screens, without colours that a printer loses. */
export const protocolStylesheet = `@page { size: A4; margin: 20mm 15mm 20mm 30mm; @bottom-center { content: counter(page) " / " counter(pages); } }
.gorod-protocol { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt; line-height: 1.35; max-inline-size: 175mm; margin-inline: auto; }
.gorod-protocol header { text-align: center; }
.gorod-protocol h1 { font-size: 16pt; margin-block: 0 0.5em; }
.gorod-protocol h2 { font-size: 13pt; margin-block: 1.2em 0.4em; break-after: avoid; }
.gorod-protocol h3 { font-size: 12pt; margin-block: 1em 0.3em; break-after: avoid; }
.gorod-protocol p { margin-block: 0.3em; orphans: 3; widows: 3; }
.gorod-protocol dl { display: grid; grid-template-columns: fit-content(45%) 1fr; gap: 0.2em 1em; margin: 0; }
.gorod-protocol dd { margin: 0; }
.gorod-protocol table { border-collapse: collapse; inline-size: 100%; margin-block: 0.6em; font-size: 10.5pt; }
.gorod-protocol caption { text-align: start; font-weight: bold; break-after: avoid; }
.gorod-protocol th, .gorod-protocol td { border: 0.5pt solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; overflow-wrap: break-word; }
.gorod-protocol .gorod-figure { text-align: end; font-variant-numeric: tabular-nums; }
.gorod-protocol td.gorod-figure { white-space: nowrap; }
.gorod-protocol caption small { display: block; font-weight: normal; }
.gorod-protocol th[rowspan] { font-weight: normal; }
.gorod-protocol thead { display: table-header-group; }
.gorod-protocol tr { break-inside: avoid; }
.gorod-protocol thead + tbody tr:first-child, .gorod-protocol tbody:last-child tr:last-child { break-before: avoid; }
.gorod-protocol tbody:not(:only-of-type) { break-inside: avoid; }
.gorod-protocol .gorod-signatures { break-inside: avoid; }
.gorod-protocol code, .gorod-protocol pre { font-family: "Courier New", "Liberation Mono", monospace; font-size: 9pt; overflow-wrap: anywhere; white-space: pre-wrap; }
@media screen {
  .gorod-protocol { padding-inline: 1em; overflow-wrap: break-word; }
  .gorod-table { overflow-x: auto; }
}
@media screen and (max-width: 40em) {
  .gorod-table table { font-size: 0.8em; min-inline-size: 42em; }
}
.gorod-protocol ins { text-decoration: underline; }
.gorod-protocol del { text-decoration: line-through; }
.gorod-protocol blockquote { margin-inline: 1.5em 0; }
.gorod-protocol .gorod-signatures th, .gorod-protocol .gorod-signatures td { border: 0; padding-block: 1em; }
.gorod-protocol .gorod-signatures td:nth-child(2) { border-block-end: 0.5pt solid; inline-size: 40%; }
.gorod-diploma { font-family: "Times New Roman", "Liberation Serif", serif; text-align: center; break-after: page; }
.gorod-diploma h1 { font-size: 28pt; margin-block: 30mm 10mm; }
.gorod-diploma p { font-size: 16pt; }
`
