const PRESSED = ['button', 'link', 'tab', 'switch', 'menuitem', 'radio', 'option'];

/**
 * Vant draws buttons, tabs and switches as boxes that take the focus but hear no key: Enter and the space bar press
 * them as they press real ones.
 */
export function pressWithKeys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
  const box = event.target;
  if (!(box instanceof HTMLElement) || box.tabIndex < 0 || box.matches('a, button, input, textarea, select, summary')) return;
  if (!PRESSED.includes(box.getAttribute('role') ?? '')) return;
  event.preventDefault();
  box.click();
}
