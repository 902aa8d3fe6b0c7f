import { css, type CSSResult } from 'lit'

/** The rubricator, the years and the facets. */
export const facets: CSSResult = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .years > .group,
  .facet > summary {
    padding: 0;
    font-size: 1em;
    font-weight: 650;
  }

  legend,
  .years > .group {
    padding-block-end: 0.5em;
  }

  .groups {
    display: none;
    gap: 1.5em;
    padding-block: 1em 1.5em;
  }

  .groups.open {
    display: grid;
  }

  /* What was found may be laid out without what to choose by. */
  .filters {
    contain: layout;
    margin-block-end: 1.25em;
    font-size: 0.9375em;
  }

  .rubricator > .meta {
    margin-block-end: 0.5em;
  }

  .facet {
    border-block-start: 1px solid var(--_line);
  }

  .facet > summary {
    padding-block: 0.7em;
  }

  .facet + .facet {
    margin-block-start: -1.5em;
  }

  .facet > div {
    padding-block-end: 1em;
  }

  .narrow {
    inline-size: 100%;
    min-block-size: 2.5em;
    margin-block-end: 0.5em;
    padding-block: 0.3em;
  }

  .choice {
    display: flex;
    gap: 0.6em;
    align-items: start;
    padding-block: 0.3em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .choice:hover .title {
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }

  .choice input {
    margin-block-start: 0.1em;
  }

  .choice .title {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
  }

  .choice.none {
    color: var(--_quiet);
  }

  .sphere {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
  }

  .fold {
    grid-column: 2;
    grid-row: 1;
    min-block-size: 2em;
    min-inline-size: 2em;
    border-color: transparent;
  }

  .fold svg {
    inline-size: 1em;
    block-size: 1em;
    transition: rotate 0.15s;
  }

  .fold[aria-expanded='true'] svg {
    rotate: 90deg;
  }

  :host(:dir(rtl)) .fold[aria-expanded='true'] svg {
    rotate: -90deg;
  }

  .own {
    grid-column: 1;
    grid-row: 1;
  }

  .sphere:not(:has(> .fold)) .own {
    grid-column: 1 / -1;
    padding-inline-end: 2em;
  }

  .within {
    grid-column: 1 / -1;
    padding-inline-start: 1.85em;
    padding-block-end: 0.4em;
  }

  /* What does not unfold keeps the place of the arrow, so that all counts stand under one another. */
  .rubricator li:not(.sphere, .own > li) {
    padding-inline-end: 2em;
  }

  .columns {
    display: flex;
    align-items: end;
    border-block-end: 1px solid var(--_line);
    margin-block-end: 1.6em;
  }

  .column {
    position: relative;
    flex: 1;
    max-inline-size: 3em;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
  }

  .column svg {
    display: block;
    inline-size: 100%;
    block-size: 5em;
    stroke: none;
    fill: color-mix(in srgb, var(--_accent) 60%, transparent);
  }

  :host(:dir(rtl)) .column svg {
    transform: none;
  }

  .column:hover svg,
  .column[aria-pressed='true'] svg {
    fill: var(--_accent);
  }

  .column[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 -0.2em 0 0 currentColor;
  }

  .column[aria-disabled] {
    cursor: default;
  }

  .column[aria-disabled]:hover {
    background: none;
  }

  .column span {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    padding-block-start: 0.2em;
    font-size: 0.8125em;
    font-weight: normal;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }

  @container (inline-size < 54em) {
    .groups.open {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 1.5em 2.5em;
    }

    .facet + .facet {
      margin-block-start: 0;
    }

    .done {
      grid-column: 1 / -1;
      justify-self: start;
    }
  }

  @container (inline-size >= 54em) {
    .groups {
      display: grid;
      padding-block: 0;
    }

    .unfold {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .fold svg {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .column svg {
      fill: CanvasText;
    }

    .column[aria-pressed='true'] svg {
      fill: Highlight;
    }

    mark {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`
