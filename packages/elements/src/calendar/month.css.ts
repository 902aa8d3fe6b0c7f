import { css, type CSSResult } from 'lit'

/** The table of a month, and the twelve small ones of a year. */
export const grids: CSSResult = css`
  .band {
    margin-block-end: 1.5em;
    padding: 0.25em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .month {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  .month th {
    padding: 0.4em 0.5em;
    font-size: 0.875em;
    font-weight: normal;
    text-align: start;
    color: var(--_quiet);
  }

  .month td {
    block-size: 5.5em;
    padding: 0.25em;
    vertical-align: top;
    border: 1px solid var(--_line);
  }

  .month td:empty {
    border: 0;
  }

  .month + .list {
    margin-block-start: 2.25em;
  }

  .day {
    display: inline-grid;
    place-content: center;
    min-inline-size: min(2em, 100%);
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    font-weight: 600;
  }

  span.day {
    font-weight: normal;
    color: var(--_quiet);
  }

  td[aria-current] .day {
    color: inherit;
    box-shadow: inset 0 0 0 2px var(--_accent);
    font-weight: 700;
  }

  td li button,
  .more {
    display: block;
    inline-size: 100%;
    min-block-size: 1.9em;
    padding: 0.15em 0.4em;
    border: 0;
    border-radius: 0.25em;
    font-size: 0.8125em;
    line-height: 1.3;
  }

  td li button {
    margin-block-end: 0.2em;
    background: var(--_tint);
  }

  @media screen {
    td li button {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 5;
      overflow: hidden;
    }
  }

  td li button:hover {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }

  .year {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1em;
    margin-block-end: 2.5em;
  }

  .year > li {
    display: grid;
  }

  .small {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-content: start;
    align-items: baseline;
    gap: 0.35em 0.5em;
    padding: 0.9em;
  }

  .days {
    flex-basis: 100%;
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    font-size: 0.75em;
    line-height: 2;
    text-align: center;
  }

  .days i {
    font-style: normal;
    color: var(--_quiet);
    border-radius: 0.3em;
  }

  .days .full {
    font-weight: 700;
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
  }

  .days .now {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  @container (inline-size < 44em) {
    .month td {
      block-size: auto;
      padding: 0.15em;
      border-inline: 0;
      text-align: center;
    }

    .month th {
      padding-inline: 0;
      text-align: center;
    }

    .month td ul,
    .month td .more {
      display: none;
    }

    .day {
      inline-size: 100%;
      min-block-size: 2.75em;
      border-radius: var(--_radius);
    }

    button.day {
      background: color-mix(in srgb, var(--_accent) 20%, transparent);
    }
  }

  @container (inline-size < 30em) {
    .year {
      grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
      gap: 0.5em;
    }

    .small {
      padding: 0.6em;
    }
  }

  @media print {
    .month td ul {
      display: block !important;
    }
  }
`
