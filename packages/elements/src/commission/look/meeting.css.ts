import { css, type CSSResult } from 'lit'

/** The meeting: its agenda, its votes, and what hangs on the wall. */
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
    gap: 0.25em 1.75em;
    margin-block-end: 1em;
    list-style: none;
  }

  .chain li + li::before {
    content: '→';
    margin-inline: -1.35em 0.5em;
    color: var(--_quiet);
  }

  :host(:dir(rtl)) .chain li + li::before {
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

  .projector {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    padding: 6vmin 8vmin;
    border: 0;
    font-size: max(1.25rem, 3.4vmin);
    line-height: 1.3;
    color: var(--gorod-ink, CanvasText);
    background: var(--gorod-surface, Canvas);
  }

  .projector[open] {
    display: flex;
    flex-direction: column;
  }

  .projector h2 {
    margin-block: 0.4em 0.8em;
    font-size: 1.9em;
    text-wrap: balance;
  }

  .projector .count {
    color: var(--_quiet);
  }

  .projector .proposed-awards {
    display: grid;
    gap: 0.9em;
  }

  .projector .proposed-awards span,
  .projector small {
    display: block;
    font-size: 0.75em;
    color: var(--_quiet);
  }

  .projector .decision {
    font-size: 1.15em;
    max-inline-size: 34em;
  }

  .projector footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin-block-start: auto;
    padding-block-start: 1em;
    font-size: 0.75em;
    color: var(--_quiet);
  }

  .projector time {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    font-size: 1.6em;
    line-height: 1;
    color: var(--gorod-ink, CanvasText);
  }

  .projector .way-out {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 1em;
    font-size: 1rem;
    opacity: 0;
  }

  .projector .way-out:is(:focus-visible, :hover) {
    opacity: 1;
  }

  @media (hover: none) {
    .projector .way-out {
      opacity: 1;
    }
  }
`
