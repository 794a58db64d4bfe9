// Before the first paint: light or dark as chosen here, so that the page never flashes in the other.
try {
  const look = localStorage.getItem('look')
  if (look === 'light' || look === 'dark') document.documentElement.dataset.look = look
} catch {
  // Storage is switched off: the system's choice holds.
}
