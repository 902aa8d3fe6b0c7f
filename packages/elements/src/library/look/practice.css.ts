import { css, type CSSResult } from 'lit'

/** The page of a practice, and two or three side by side. */
export const practice: CSSResult = css`
  .detail > article > h2 {
    max-inline-size: 26em;
    font-size: 1.875em;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: start;
    overflow: clip;
    overflow-clip-margin: 0.35em;
  }

  .detail > article > .ways {
    margin-block: 1em 1.75em;
  }

  .cite {
    max-inline-size: 42em;
    margin-block-start: 1em;
    border-block: 1px solid var(--_line);
  }

  .reference {
    margin-block-end: 1.25em;
  }

  .reference pre {
    max-block-size: 18em;
    margin: 0 0 0.5em;
    padding: 0.75em 1em;
    overflow: auto;
    font-size: 0.875em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .similar {
    max-inline-size: 42em;
    margin-block-start: 2.5em;
  }

  .similar h3 {
    margin-block-end: 0.6em;
    font-size: 1.1875em;
  }

  .similar li + li {
    margin-block-start: 0.9em;
  }

  .similar a {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .compare h2 {
    margin-block-end: 0.75em;
    font-size: 1.5em;
  }

  .beside {
    inline-size: 100%;
    max-inline-size: none;
    table-layout: fixed;
    border-collapse: collapse;
  }

  .beside :is(th, td) {
    padding-block: 0.7em;
    padding-inline: 0 1.25em;
    vertical-align: top;
    text-align: start;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .beside tbody th {
    font-weight: 600;
    color: var(--_quiet);
  }

  .beside thead th {
    font-size: 1.0625em;
    font-weight: 650;
    color: inherit;
    border-block-end: 2px solid currentColor;
  }

  .beside thead th:first-child,
  .beside tbody th {
    inline-size: 10em;
  }

  .beside .named {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: start;
  }

  .beside thead .icon {
    flex: none;
    margin-block-start: -0.3em;
    min-block-size: 2em;
    min-inline-size: 2em;
    text-decoration: none;
  }

  .beside .whose {
    display: none;
  }

  @container (inline-size < 40em) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .beside :is(thead, tbody, tr, th, td) {
      display: block;
      inline-size: auto;
      border: 0;
      padding: 0;
    }

    .beside thead th:first-child {
      display: none;
    }

    .beside thead th {
      padding-block: 0.25em;
    }

    .beside tbody tr {
      margin-block-start: 1.25em;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_line);
    }

    .beside tbody th {
      inline-size: auto;
      font-size: 1.0625em;
      font-weight: 650;
      color: inherit;
    }

    .beside td {
      margin-block-start: 0.6em;
    }

    .beside .whose {
      display: block;
    }
  }
`
