import { css, type CSSResult } from 'lit'

/** The applicant's form and what comes before and after it. */
export const styles: CSSResult = css`
  header {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    margin-block-end: 1.5em;
  }

  h2 {
    font-size: 1.625em;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.25em;
  }

  h3.large {
    font-size: 1.5em;
  }

  h3:focus,
  h4:focus,
  .summary:focus,
  .finding:focus {
    outline: none;
  }

  .back {
    margin-inline-start: -0.5em;
  }

  .primary {
    padding-inline: 1.4em;
    background: var(--_accent);
    border-color: transparent;
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 86%, currentColor);
  }

  .primary span {
    color: var(--gorod-surface, Canvas);
  }

  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .button:hover {
    background: var(--_tint);
  }

  .button:focus-within {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .note {
    max-inline-size: 44em;
    margin-block: 0 1.5em;
    padding: 0.75em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .note button {
    padding-block: 0;
    min-block-size: 2em;
  }

  .note > * + * {
    margin-block-start: 0.5em;
  }

  .warning,
  .returned {
    border-inline-start: 0.25em solid currentColor;
  }

  .screen {
    max-inline-size: 44em;
  }

  .receipt .note {
    margin-block: 1em;
  }

  .deadline {
    margin-block-end: 1.5em;
  }

  .summary {
    max-inline-size: 44em;
    margin-block-end: 2em;
    padding: 1em 1.25em;
    border: 2px solid var(--_wrong);
    border-radius: var(--_radius);
  }

  .summary > * + * {
    margin-block-start: 0.5em;
  }

  .summary a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  :host {
    --_wrong: var(--gorod-wrong, color-mix(in oklab, currentColor 30%, light-dark(#c5221f, #ff8a80)));
  }

  .progress ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 1.5em;
  }

  .progress a {
    display: block;
    padding-block: 0.55em;
    color: inherit;
    text-decoration: none;
  }

  .progress a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .progress .meta {
    display: block;
  }

  form {
    max-inline-size: 44em;
  }

  form > section {
    padding-block: 2em;
    border-block-start: 1px solid var(--_line);
  }

  .field {
    margin-block-start: 1.5em;
  }

  .field > label,
  .field > .label,
  .cells label {
    display: block;
    font-weight: 600;
  }

  .cells .field label {
    font-weight: 400;
    font-size: 0.9375em;
  }

  .need {
    margin-inline-start: 0.35em;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .field > .meta + input,
  .field > .meta + textarea,
  .field > label + input,
  .field > label + textarea,
  .field > label + select,
  .field > select + .meta,
  .cells,
  .rows {
    margin-block-start: 0.4em;
  }

  textarea {
    margin: 0;
    padding: 0.6em 0.8em;
    min-block-size: 2.75em;
    max-block-size: 28em;
    font: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    resize: vertical;
    field-sizing: content;
  }

  input:not([type='checkbox'], [type='date'], [type='file']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
  }

  input,
  textarea,
  select,
  button,
  .button,
  h3[tabindex],
  .summary,
  .finding {
    scroll-margin-block: 1.5em 9em;
  }

  [aria-invalid='true'] {
    border-color: var(--_wrong);
    border-width: 2px;
  }

  .finding {
    margin-block-start: 0.4em;
    padding-inline-start: 0.75em;
    color: var(--_wrong);
    border-inline-start: 0.2em solid var(--_wrong);
    overflow-wrap: anywhere;
  }

  .finding li + li {
    margin-block-start: 0.35em;
  }

  .remark {
    margin-block-start: 0.4em;
    padding: 0.5em 0.75em;
    background: var(--_tint);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .count {
    margin-block-start: 0.25em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .count[data-over] {
    color: var(--_wrong);
    font-weight: 600;
  }

  .rows {
    display: grid;
    gap: 0.75em;
    counter-reset: row;
  }

  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 0.5em;
    align-items: start;
  }

  .rows > li:not(:has(.acts)) {
    display: block;
  }

  .rows > li:has(.cells) {
    padding-block-end: 1.25em;
    border-block-end: 1px solid var(--_line);
  }

  .acts {
    display: flex;
    justify-content: end;
  }

  .acts .icon,
  .files .icon {
    border-color: transparent;
  }

  .cells {
    display: grid;
    gap: 0.75em;
  }

  .cells .field {
    margin: 0;
  }

  .add {
    margin-block-start: 0.75em;
  }

  .fact .label {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_quiet);
  }

  .consent label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.6em;
    font-weight: 400;
    cursor: pointer;
  }

  .consent .field,
  .field.consent {
    margin-block-start: 0.25em;
  }

  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    accent-color: var(--_accent);
  }

  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block: 0.75em;
    padding: 1.25em;
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--_radius);
  }

  progress {
    inline-size: 10em;
    accent-color: var(--_accent);
  }

  .checking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block: 0.75em;
  }

  .files > li {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  .aside {
    margin-block-start: 0.75em;
  }

  .files > li > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
    background: var(--gorod-surface, Canvas);
  }

  .kept {
    flex: 1 1 12em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .kept[role='alert'] {
    color: inherit;
  }

  .kept .meta {
    display: block;
    font-size: 1em;
  }

  section[aria-labelledby='drafts'],
  section[aria-labelledby='sent'] {
    margin-block-end: 2em;
  }

  .pieces {
    max-inline-size: 52em;
  }

  .pieces > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em 1.5em;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_line);
  }

  .pieces > li > div:first-child {
    flex: 1 1 16em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .pieces .name {
    font-weight: 600;
  }

  h3.large + * {
    margin-block-start: 1em;
  }

  .changes,
  .preview,
  .parcel,
  .receipt {
    max-inline-size: 44em;
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  .preview article {
    margin-block-start: 1em;
  }

  .preview article header {
    margin-block-end: 0.5em;
  }

  .preview h4 {
    margin: 0;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .receipt {
    margin-block: 1em 2em;
    border: 0;
    padding: 0;
  }

  .receipt dd {
    font-variant-numeric: tabular-nums;
  }

  .facts,
  .changes dl {
    margin-block: 1em 1.5em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(6em, 11em) minmax(0, 1fr);
    gap: 0.25em 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .facts dt {
    color: var(--_quiet);
  }

  .changes dl > div {
    display: grid;
    gap: 0.5em 1.5em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .changes dt {
    grid-column: 1 / -1;
    font-weight: 600;
  }

  .changes .text {
    max-block-size: 24em;
    overflow-y: auto;
  }

  ins {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    font-weight: 600;
  }

  del {
    text-decoration: line-through;
    color: var(--_quiet);
  }

  p + .ways,
  section > .ways,
  form > .ways,
  h3.large ~ .ways {
    margin-block-start: 1.25em;
  }

  dialog {
    inline-size: min(32em, calc(100vw - 2em));
    padding: 1.5em;
    color: var(--gorod-ink, CanvasText);
    background: var(--gorod-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  dialog h3 + p {
    margin-block-start: 0.75em;
  }

  dialog .ways {
    margin-block-start: 1.5em;
  }

  @container (width >= 40em) {
    .cells.steps,
    .cells.amounts {
      grid-template-columns: 1fr 2fr;
    }

    .cells.amounts,
    .cells.participants {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }

    .cells.indicators {
      grid-template-columns: repeat(4, 1fr);
    }

    .cells.indicators > :first-child {
      grid-column: 1 / -1;
    }

    .changes dl > div {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (width >= 58em) {
    .paper {
      display: grid;
      grid-template-columns: 11em minmax(0, 44em);
      gap: 3em;
      align-items: start;
    }

    .progress {
      position: sticky;
      inset-block-start: 1em;
    }

    .progress ol {
      display: block;
    }

    form > section:first-child {
      padding-block-start: 0;
      border: 0;
    }
  }

  @container (width < 30em) {
    .facts > div {
      grid-template-columns: 1fr;
      gap: 0;
    }

    .bar {
      flex-wrap: nowrap;
      gap: 1em;
      padding-block: 0.6em;
    }

    .bar .kept {
      flex: 1 1 0;
      font-size: 0.8125em;
    }

    .bar .primary {
      flex: 0 0 min-content;
      padding-inline: 1em;
      text-align: center;
    }

    .rows > li:has(.cells) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (height >= 40em) {
    .bar {
      position: sticky;
      inset-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }

    .primary span {
      color: ButtonText;
    }

    [aria-invalid='true'] {
      border: 3px solid Mark;
    }

    .note,
    .remark {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    button,
    .button,
    nav,
    .bar,
    .screen,
    progress {
      display: none !important;
    }

    .preview,
    .parcel {
      break-before: auto;
    }

    .facts > div,
    .entry section {
      break-inside: avoid;
    }
  }
`
