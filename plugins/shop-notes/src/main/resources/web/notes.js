// A page of a plugin: one module, no build. The host gives language, theme and calls bound to this plugin's addresses.
const TEXTS = {
  'zh-CN': { empty: '还没有便签。在客户页打开便签，写下第一张。', write: '贴上', hint: '给这家店写点什么', failed: '没有存上：' },
  'zh-TW': { empty: '還沒有便利貼。在客戶頁打開便利貼，寫下第一張。', write: '貼上', hint: '給這家店寫點什麼', failed: '沒有存上：' },
  en: { empty: 'No notes yet. Open the notes from a customer and write the first.', write: 'Add', hint: 'Something about this shop', failed: 'Not stored: ' },
};

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function card(note, language) {
  const when = new Date(note.writtenAt).toLocaleString(language);
  return element('li', { className: 'shop-note' },
    element('p', { textContent: note.text }),
    element('small', { textContent: `${note.customerName} · ${when}` }));
}

const STYLE = `
.shop-notes { padding: 16px; max-width: 720px; }
.shop-notes ul { list-style: none; padding: 0; margin: 0; }
.shop-note { padding: 12px; margin-bottom: 8px; border-radius: 8px; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.shop-note p { margin: 0 0 4px; white-space: pre-wrap; }
.shop-note small { opacity: .7; }
.shop-notes form { display: flex; gap: 8px; margin-bottom: 16px; }
.shop-notes input { flex: 1; min-height: 44px; padding: 0 12px; border-radius: 8px; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); background: transparent; color: inherit; font: inherit; }
.shop-notes button { min-height: 44px; padding: 0 20px; border: 0; border-radius: 8px; background: #1a66ff; color: #fff; font: inherit; }`;

export default {
  async mount(root, host) {
    const text = TEXTS[host.language] ?? TEXTS.en;
    const list = element('ul', {});
    const page = element('div', { className: 'shop-notes' }, element('style', { textContent: STYLE }));
    const show = async () => {
      const notes = await host.get(host.customerId ? `/notes?customerId=${host.customerId}` : '/notes');
      list.replaceChildren(...notes.map((note) => card(note, host.language)));
      if (notes.length === 0) list.append(element('li', { textContent: text.empty }));
    };
    if (host.customerId) {
      const input = element('input', { placeholder: text.hint, ariaLabel: text.hint, maxLength: 1000 });
      const form = element('form', {}, input, element('button', { textContent: text.write }));
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        try {
          await host.post('/notes', { id: crypto.randomUUID(), customerId: host.customerId, text: input.value });
          input.value = '';
          await show();
        } catch (refused) {
          host.toast(text.failed + refused.detail);
        }
      });
      page.append(form);
    }
    page.append(list);
    root.replaceChildren(page);
    await show();
    return () => root.replaceChildren();
  },
};
