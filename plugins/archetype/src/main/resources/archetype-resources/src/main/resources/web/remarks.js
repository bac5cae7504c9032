// A page of the plugin: one module, no build. The host gives language, person, theme and calls bound to this plugin's addresses.
const TEXTS = {
  'zh-CN': { empty: '还没有备注。从客户或拜访打开，写下第一条。', write: '写下', hint: '给这家店写点什么', failed: '没有存上：' },
  'zh-TW': { empty: '還沒有備註。從客戶或拜訪打開，寫下第一條。', write: '寫下', hint: '給這家店寫點什麼', failed: '沒有存上：' },
  en: { empty: 'No remarks yet. Open this from a customer or a visit and write the first.', write: 'Add', hint: 'Something about this shop', failed: 'Not stored: ' },
};

const STYLE = `
.remarks { padding: 16px; max-width: 720px; }
.remarks ul { list-style: none; padding: 0; margin: 0; }
.remarks li { padding: 12px; margin-bottom: 8px; border-radius: 8px; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
.remarks small { opacity: .7; }
.remarks form { display: flex; gap: 8px; margin-bottom: 16px; }
.remarks input { flex: 1; min-height: 44px; padding: 0 12px; border-radius: 8px; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); background: transparent; color: inherit; font: inherit; }
.remarks button { min-height: 44px; padding: 0 20px; border: 0; border-radius: 8px; background: #1a66ff; color: #fff; font: inherit; }`;

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function line(remark, language) {
  const about = remark.customerName + ' · ' + new Date(remark.writtenAt).toLocaleString(language);
  return element('li', {}, element('div', { textContent: remark.text }), element('small', { textContent: about }));
}

export default {
  async mount(root, host) {
    const text = TEXTS[host.language] ?? TEXTS.en;
    const list = element('ul', {});
    const show = async () => {
      const remarks = await host.get(host.customerId ? '/remarks?customerId=' + host.customerId : '/remarks');
      list.replaceChildren(...remarks.map((remark) => line(remark, host.language)));
      if (remarks.length === 0) list.append(element('li', { textContent: text.empty }));
    };
    const page = element('div', { className: 'remarks' }, element('style', { textContent: STYLE }));
    // opened from a customer or a visit, the page knows which shop it is about
    if (host.customerId) {
      const input = element('input', { placeholder: text.hint, ariaLabel: text.hint, maxLength: 1000 });
      const form = element('form', {}, input, element('button', { textContent: text.write }));
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        try {
          await host.post('/remarks', { id: crypto.randomUUID(), customerId: host.customerId, text: input.value });
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
