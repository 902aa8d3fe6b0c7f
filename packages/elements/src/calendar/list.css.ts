import { css, type CSSResult } from 'lit'

/**
 * The list: the date in a column of its own where there is room. On paper nothing is asked of a container: Firefox
 * leaves blank what is laid out so.
 */
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
    border: 0.3125em solid var(--_accent);
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

  .kind.jubilee::before,
  .row.jubilee::before {
    rotate: 45deg;
    scale: 0.9;
    border-radius: 0;
  }

  .kind.city-day::before,
  .row.city-day::before {
    inline-size: 0.625em;
    block-size: 0.625em;
    border-width: 2px;
  }

  .kind.deadline::before,
  .row.deadline::before {
    inline-size: 0.625em;
    border-width: 0.125em;
    border-radius: 0;
  }

  .kind.deadline::before {
    vertical-align: 0.25em;
  }

  .row.deadline::before {
    inset-block-start: 0.8em;
  }

  .kind.issue::before,
  .row.issue::before {
    inline-size: 0.625em;
    block-size: 0.625em;
    border-width: 2px;
    border-radius: 0;
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

  @media print {
    :host {
      container-type: normal;
    }

    .group {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: 1.5em;
    }

    .when small {
      display: block;
    }
  }
`
