// Runs before the first paint: a dark page must not flash white.
try {
  var chosen = localStorage.getItem('dianlu.theme');
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
} catch {
  // Storage is switched off: the page starts light and the app corrects it.
}
