import { css, type CSSResult } from 'lit'

/** Lists of people, sheets and checks: a line each, nothing boxed. */
export const rows: CSSResult = css`
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
  }

  .figure {
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: 0.5em;
    margin-block: 0.6em;
    overflow: hidden;
    color: var(--_accent);
    background: color-mix(in srgb, currentColor 16%, transparent);
    border: 0;
    border-radius: 1em;
  }

  progress::-webkit-progress-bar {
    background: color-mix(in srgb, currentColor 18%, transparent);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .under-way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: 1em;
  }

  .under-way progress {
    flex: 1 1 8em;
  }

  .under-way p {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .rows > li:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .meta + .rows {
    margin-block-start: 0.75em;
  }

  .rows + .act {
    margin-block-start: 1em;
  }

  .rows .name {
    flex: 1 1 15em;
  }

  .number + .meta {
    flex: 0 0 13em;
  }

  .rows.narrow {
    columns: 22em;
    column-gap: 2.5em;
  }

  .rows.narrow > li {
    flex-wrap: nowrap;
    break-inside: avoid;
  }

  .rows.narrow :is(.name, .number) {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .rows.narrow .number {
    text-align: end;
  }

  .name small {
    display: block;
  }

  .number {
    font-variant-numeric: tabular-nums;
    min-inline-size: 7em;
  }

  .under-way .number {
    min-inline-size: 3em;
    text-align: end;
  }

  .light {
    flex: 1 0 100%;
  }

  .light button {
    margin-inline-start: 0.75em;
  }

  .wrap {
    overflow-wrap: anywhere;
  }

  .sign {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 0.15em solid var(--_accent);
    border-radius: 50%;
  }

  .sign.good {
    background: var(--_accent);
  }

  .sign.bad {
    border-style: dashed;
  }

  .people .number {
    min-inline-size: 8.5em;
  }

  .people progress {
    flex: 0 1 9em;
    margin-block: 0;
  }

  .people .ways {
    flex: 1 1 12em;
    justify-content: end;
  }

  .people details[open] {
    flex: 1 0 100%;
  }

  .rows details[open] {
    flex: 1 0 100%;
  }

  .checks > div {
    display: grid;
    grid-template-columns: minmax(11em, 16em) 1fr;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  dt {
    font-weight: 600;
  }

  .standing {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .standing::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.45em;
    border: 0.15em solid var(--_accent);
    border-radius: 50%;
  }

  .ready .standing::before {
    background: var(--_accent);
  }

  .info .standing::before {
    border-color: color-mix(in srgb, currentColor 45%, transparent);
  }

  .open .standing {
    font-weight: 650;
    color: inherit;
  }

  dd button {
    margin-inline-start: 0.5em;
  }

  .problems li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size < 34em) {
    .checks > div {
      grid-template-columns: 1fr;
    }

    .rows .ways {
      flex: 1 0 100%;
      justify-content: start;
    }
  }
`
