/**
 * The borders between the folders of `src`, derived from the path alone: a new feature is fenced the moment its
 * folder exists. Imports go shared ← features ← shells; features never see each other, nor do shells. What operators do
 * stands in `control`, the features of another server.
 */
import path from 'node:path';

const SHELLS = ['field', 'console', 'operator'];
/** Where the features of each shell stand: those of tenants, and those of the control plane. */
const PLANES = ['features', 'control'];
const planeOf = (shell) => (shell === 'operator' ? 'control' : 'features');

/** @returns {{kind: string, name: string, part: string}|null} the zone of a file, given its path below `src` */
export function zoneOf(fileBelowSrc) {
  const [first, second, third = ''] = fileBelowSrc.split('/');
  if (PLANES.includes(first) && second) return { kind: 'feature', plane: first, name: `${first}/${second}`, part: third };
  if (SHELLS.includes(first)) return { kind: 'shell', name: first, part: '' };
  if (first === 'shared') return { kind: 'shared', name: 'shared', part: second ?? '' };
  if (first === 'api-client') return { kind: 'api-client', name: 'api-client', part: '' };
  if (first === 'entry') return { kind: 'entry', name: 'entry', part: '' };
  return null;
}

/** @returns {string|null} why `from` may not import `to`, or null when it may */
export function refusal(from, to) {
  if (to.kind === 'api-client' || from.kind === 'entry') return null;
  if (to.kind === 'shared') {
    return from.kind === 'api-client' ? 'the generated client imports nothing' : null;
  }
  if (from.kind === 'shared') return 'shared knows no feature and no shell';
  if (from.kind === 'feature') {
    if (to.kind !== 'feature') return 'a feature knows no shell';
    if (to.name !== from.name) return 'features do not import each other';
    if (SHELLS.includes(from.part) && SHELLS.includes(to.part) && from.part !== to.part) {
      return 'phone pages and PC pages of a feature meet only in its components, model and api';
    }
    if (from.part === 'model' && to.part !== 'model') return 'a model is pure: it imports only models';
    return null;
  }
  if (from.kind === 'shell') {
    if (to.kind === 'shell') return to.name === from.name ? null : 'shells do not import each other';
    if (to.kind === 'feature' && to.plane !== planeOf(from.name)) return 'features of tenants and of the control plane have shells of their own';
    if (to.kind === 'feature') return to.part.startsWith('module') ? null : 'a shell meets a feature only at its module.ts';
  }
  return null;
}

function belowSrc(absolute) {
  const marker = `${path.sep}src${path.sep}`;
  const at = absolute.lastIndexOf(marker);
  return at < 0 ? null : absolute.slice(at + marker.length).split(path.sep).join('/');
}

function target(filename, source) {
  if (source.startsWith('@/')) return source.slice(2);
  if (source.startsWith('.')) return belowSrc(path.resolve(path.dirname(filename), source));
  return null;
}

const rule = {
  meta: { type: 'problem', docs: { description: 'keep imports inside the borders of the folders' }, schema: [] },
  create(context) {
    const own = belowSrc(context.filename);
    const from = own === null ? null : zoneOf(own);
    if (from === null) return {};
    function check(node) {
      if (!node || typeof node.value !== 'string') return;
      if (from.kind === 'feature' && from.part === 'model' && node.value === 'vue') {
        context.report({ node, message: 'A model is pure: it does not import vue.' });
        return;
      }
      const path_ = target(context.filename, node.value);
      const to = path_ === null ? null : zoneOf(path_);
      const reason = to === null ? null : refusal(from, to);
      if (reason !== null) context.report({ node, message: `Import over a border: ${reason}.` });
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
    };
  },
};

export default { rules: { borders: rule } };
