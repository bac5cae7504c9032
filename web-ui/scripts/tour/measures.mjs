/** What can be measured on a page as it stands. Runs in the page. */
export function measure(phone) {
  const found = [];
  const path = (element) => `${element.tagName.toLowerCase()}${[...element.classList].slice(0, 3).map((name) => `.${name}`).join('')} “${(element.innerText ?? '').trim().slice(0, 24).replace(/\s+/g, ' ')}”`;
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('[inert], .dl-visually-hidden, .skip, .leaflet-container, .el-table__header-wrapper');
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + 1) found.push(`wide: the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
  if (!document.title.trim()) found.push('title: the page has none');
  if (document.querySelectorAll('h1').length === 0 && !document.querySelector('.van-nav-bar__title')) found.push('heading: the page has none');
  const scrolls = (element) => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth) return true;
    return false;
  };
  for (const element of document.querySelectorAll('body *')) {
    if (!shown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const style = getComputedStyle(element);
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    if (words && (box.right > width + 1 || box.left < -1) && !scrolls(element)) found.push(`outside: ${path(element)} ${Math.round(box.left)}–${Math.round(box.right)}`);
    if (words && /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis') found.push(`clipped: ${path(element)} ${element.scrollWidth} > ${element.clientWidth}`);
    if (words && /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 3 && style.webkitLineClamp === 'none') found.push(`cut below: ${path(element)} ${element.scrollHeight} > ${element.clientHeight}`);
    if (phone && element.matches('a[href], button, [role=button], [role=tab], [role=switch], [role=radio], [role=checkbox], input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea, label.el-checkbox, label.el-radio') && !element.disabled) {
      const around = element.closest('.van-field, .van-search__content, .el-input__wrapper, .el-select__wrapper, .el-textarea, .van-cell--clickable, .el-switch, .el-checkbox-button, .el-radio-button, label');
      const target = around?.getBoundingClientRect() ?? box;
      const inSentence = element.tagName === 'A' && style.display === 'inline';
      if (!inSentence && Math.min(target.height, 44) < 43.5 && !element.closest('.el-table__fixed, [aria-hidden=true]')) found.push(`small: ${path(element)} ${Math.round(target.width)}×${Math.round(target.height)}`);
    }
  }
  return found;
}
