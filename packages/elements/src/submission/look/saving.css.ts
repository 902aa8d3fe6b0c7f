import { css, type CSSResult } from 'lit'

/** The bar that says where the draft is, and what was sent. */
export const savingStyles: CSSResult = css`
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
`
