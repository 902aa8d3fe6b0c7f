import { css, type CSSResult } from 'lit'

/** What hangs on the wall: one item in large type, and nothing to press. */
export const projector: CSSResult = css`
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
    margin-block-start: 0.9em;
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
