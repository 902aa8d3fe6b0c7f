import { css, type CSSResult } from 'lit'

/** The list: the date in a column of its own where there is room. */
export const lists: CSSResult = css`
  section + section,
  .past + section {
    margin-block-start: 2.25em;
  }

  .list h3 {
    padding-block-end: 0.35em;
    border-block-end: 2px solid currentColor;
    font-size: 1.1875em;
  }

  .group {
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4em;
  }

  .group:last-child {
    border: 0;
  }

  .when {
    padding-block-start: 0.15em;
    font-weight: 600;
  }

  .when small {
    font-weight: normal;
  }

  .group[aria-current] .when {
    color: var(--_accent);
  }

  .row + .row {
    margin-block-start: 0.6em;
  }

  .row {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .title {
    min-block-size: 1.75em;
    padding: 0.1em 0.25em;
    margin-inline: -0.25em;
    border: 0;
    line-height: 1.4;
  }

  .title:hover {
    background: none;
    text-decoration: underline;
  }

  .meta {
    display: block;
  }

  .row::before,
  .kind::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 2px solid var(--_accent);
    background: var(--_accent);
    border-radius: 50%;
  }

  .row::before {
    position: absolute;
    inset-block-start: 0.62em;
    inset-inline-start: 0.15em;
  }

  .kind::before {
    margin-inline-end: 0.5em;
    vertical-align: 0.1em;
  }

  .jubilee::before {
    rotate: 45deg;
    border-radius: 0 !important;
  }

  .city-day::before {
    background: transparent !important;
  }

  .past {
    margin-block-end: 1.5em;
  }

  @container (inline-size >= 38em) {
    .group {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1.5em;
    }

    .when small {
      display: block;
      margin-block-start: 0.15em;
    }
  }

  @container (inline-size >= 62em) {
    .list > section,
    .past > section {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1.5em;
      border-block-start: 1px solid currentColor;
    }

    .list h3 {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      padding-block: 0.55em;
      border: 0;
    }
  }
`
