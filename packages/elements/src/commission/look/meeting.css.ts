import { css, type CSSResult } from 'lit'

/** The meeting: its agenda, its votes, its ties. */
export const meeting: CSSResult = css`
  .meeting .act {
    max-inline-size: 56em;
  }

  .attendance > li,
  .vote {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .attendance > li,
  .votes > li {
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }

  .attendance .check {
    flex: 1 1 18em;
  }

  .attendance li > input {
    flex: 0 1 20em;
  }

  .attendance li:has(.check input:checked) > input {
    display: none;
  }

  .votes .name {
    flex: 1 1 12em;
  }

  @container (inline-size < 34em) {
    .votes .name,
    .awards .name {
      flex-basis: calc(100% - 3em);
    }
  }

  .votes .why {
    display: none;
    flex: 1 1 100%;
  }

  .votes li:has(input[value='recused']:checked) .why {
    display: block;
  }

  .awards li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .awards .name {
    flex: 1 1 16em;
  }

  .awards .number {
    min-inline-size: 1.5em;
  }

  .meta + .agenda {
    margin-block-start: 0.75em;
  }

  fieldset .meta + button {
    margin-block: 0.5em 0.75em;
  }

  .agenda > li {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .agenda h4 {
    margin-block-start: 0;
    font-size: 1.0625em;
  }

  .agenda .ways {
    align-items: start;
    margin-block-start: 0.75em;
  }

  .agenda details[open] {
    flex: 1 0 100%;
  }

  .decision {
    margin-block: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_accent);
    max-inline-size: 48em;
  }

  .ties > li {
    padding-block-end: 1em;
  }

  .chain {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin-block-end: 1em;
    list-style: none;
  }

  .chain li:not(:last-child)::after {
    content: '→';
    margin-inline-start: 0.5em;
    color: var(--_quiet);
  }

  :host(:dir(rtl)) .chain li:not(:last-child)::after {
    content: '←';
  }

  .chain [aria-current] {
    font-weight: 650;
  }

  blockquote {
    margin: 0 0 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_line);
    max-inline-size: 44em;
  }
`
