import { css, type CSSResult } from 'lit'

/** The cards of what was found. */
export const results: CSSResult = css`
  .card {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
    overflow: clip;
    overflow-clip-margin: 0.35em;
  }

  /* Cards out of sight are neither laid out nor drawn: a letter typed costs what is seen of its answer. */
  @media screen {
    .results > .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 11em;
    }
  }

  .results > .card:first-child {
    padding-block-start: 0.25em;
    border: 0;
  }

  .question {
    margin-block-end: 0.25em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .card h3 {
    max-inline-size: 36em;
    font-size: 1.1875em;
    unicode-bidi: plaintext;
    text-align: start;
  }

  .card h3 a {
    text-decoration-color: transparent;
  }

  .card h3 a:hover {
    text-decoration-color: currentColor;
  }

  .card .lead {
    max-inline-size: 42em;
    margin-block-start: 0.35em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    margin-block-start: 0.5em;
  }

  .foot .meta {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .flag {
    display: inline-block;
    padding-inline: 0.5em;
    font-weight: normal;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  .meta > .flag::before {
    display: none;
  }

  .meta > :has(+ .flag) {
    margin-inline-end: 0.5em;
  }

  .pick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    cursor: pointer;
  }

  .pick:hover span {
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .cities {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .cities ul {
    columns: 15em;
    column-gap: 2.5em;
  }

  .cities li {
    break-inside: avoid;
  }
`
