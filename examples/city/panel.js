// The panel sets classes on the page; the elements inherit what the classes change.
const panel = document.querySelector('.panel')

panel.addEventListener('change', () => {
  const chosen = [...panel.querySelectorAll('select')].map(({ value }) => value)
  const spacing = panel.querySelector('[name=spacing]').checked ? ['spacing'] : []
  document.documentElement.className = [...chosen, ...spacing].filter(Boolean).join(' ')
})
