export interface TextPart {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", '#x2F': '/', '#x2f': '/' };

function unescape(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The server marks hits with `<em>` and escapes the rest; the page shows text, never the server's HTML. */
export function highlightParts(marked: string): TextPart[] {
  return marked
    .split(/(<em>.*?<\/em>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = /^<em>(.*)<\/em>$/s.exec(part);
      return { text: unescape(hit ? hit[1]! : part), marked: hit !== null };
    });
}
