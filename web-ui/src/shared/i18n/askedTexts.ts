/** Reads the sources for the check that texts and pages fit together: no page uses this. */
export interface AskedTexts {
  /** Keys that stand as such in `t(…)` or `te(…)`. */
  asked: Set<string>;
  /** Every quoted word that could be a key: also those handed on, such as the title of an entrance. */
  mentioned: Set<string>;
  /** `customer.field.${name}` asks for every key that fits. */
  patterns: RegExp[];
}

const QUOTED = /'([a-z][\w-]*(?:\.[\w-]+)+)'/g;
const TEMPLATE = /`([a-z][\w-]*\.(?:[\w.-]|\$\{[^`]*?\})*)`/g;

/** What stands between the bracket at `from` and the comma or bracket that ends the first argument. */
function firstArgument(code: string, from: number): string {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if ('([{'.includes(code[at]!)) depth += 1;
    else if (')]}'.includes(code[at]!)) depth -= 1;
    if (depth === 0 || (depth === 1 && code[at] === ',')) return code.slice(from + 1, at);
  }
  return code.slice(from + 1);
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^`]*?\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}

export function askedTexts(code: string): AskedTexts {
  const found: AskedTexts = { asked: new Set(), mentioned: new Set(), patterns: [] };
  for (const [, key] of code.matchAll(QUOTED)) found.mentioned.add(key!);
  for (const [, template] of code.matchAll(TEMPLATE)) found.patterns.push(patternOf(template!));
  for (const call of code.matchAll(/(?<![\w.])te?\(/g)) {
    const argument = firstArgument(code, call.index + call[0].length - 1);
    for (const [, key] of argument.matchAll(QUOTED)) found.asked.add(key!);
  }
  return found;
}
