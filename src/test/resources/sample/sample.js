'use strict';
// A page of pending invitations as the site builds it in 2026 (variant V3), with invented people. It counts what happens
// to its own controls, and its message editor behaves like that of a framework: it takes back what it did not notice.
(() => {
  const PEOPLE = [
    { slug: 'dana-okafor', name: 'Dana Okafor', headline: 'Head baker at Crumb & Co.', mutual: 'Luca Brandt and 3 other mutual connections',
      note: 'Hey you! Saw you on here, shall we connect?', colour: '#7a5195' },
    { slug: 'tomás-villaseñor', name: 'Tomás Villaseñor', headline: 'Programme manager at Northlight Energy', mutual: '12 mutual connections',
      note: 'It has been ages since the Harbour project. Would be great to have you in my contacts again.', colour: '#2f6f4e' },
    { slug: 'priya-raman', name: 'Dr. Priya Raman, PhD, PMP', headline: 'Research lead, battery chemistry', mutual: '2 mutual connections', colour: '#8c4a2f' },
    { slug: 'marek-dvorsky', name: 'Marek Dvorský', headline: 'I help companies scale | Growth partner', mutual: '',
      note: 'Hi! I help companies like yours double their pipeline. Do you have 15 minutes this week to talk about it? We have worked with more than forty teams, and …', cut: true, colour: '#34568b' },
    { slug: 'hana-sato', name: '佐藤 花', headline: 'Recruiter at Tsubame Partners', mutual: '5 mutual connections', colour: '#a23b72' },
    { slug: 'company', kind: 'company', name: 'Larkspur Analytics', headline: 'Invited you to follow their page', colour: '#5b5b5b' },
    { slug: 'noor-el-amin', name: 'Noor El-Amin', headline: 'Student, urban planning', mutual: '', reply: false, colour: '#b0722a' },
    { slug: 'gwen-howell', name: 'Gwen Howell', headline: 'Account executive at Piper Logistics', mutual: 'Amara Lind', note: 'We met at the Trade Fair in May.', colour: '#3b7a78' },
  ];
  const acts = { accept: 0, ignore: 0, send: 0, quick: 0, scripted: 0, reply: 0 };
  const count = (what) => (event) => { acts[what]++; if (!event.isTrusted) acts.scripted++; };

  const el = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name, value);
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };
  const profile = (person) => person.kind === 'company'
    ? 'https://www.linkedin.com/company/larkspur-analytics/'
    : `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;
  const first = (name) => name.replace(/^Dr\. /, '').split(/[ ,]/)[0];

  let serial = 0;
  function card(person) {
    const urn = `urn:li:invitation:${7400000000000000000n + BigInt(person.id ?? (person.id = ++serial))}`;
    const link = () => el('a', { href: profile(person) }, el('strong', {}, person.name));
    const action = (what, label, text) => el('div', {}, el('button', { type: 'button', 'aria-label': label, click: count(what) }, el('span', {}, text)));
    return el('div', { class: 'item', role: 'listitem', componentkey: urn },
      el('div', { class: 'top' },
        el('a', { href: profile(person), tabindex: '-1', 'aria-hidden': 'true' }, el('div', { class: 'face', style: `background:${person.colour}` }, [...first(person.name)][0])),
        el('div', { class: 'who' },
          el('p', {}, el('span', { class: 'seen-copy' }, link()), el('span', { 'aria-hidden': 'true', class: 'heard-copy' }, el('strong', {}, person.name))),
          el('p', {}, person.headline),
          person.mutual ? el('p', { class: 'quiet' }, el('a', { href: '/search/results/people/?shared' }, person.mutual)) : null),
        el('div', { class: 'actions' },
          action('ignore', `Ignore an invitation to connect from ${person.name}`, 'Ignore'),
          action('accept', `Accept ${person.name}’s invitation`, 'Accept'))),
      person.note ? el('div', { class: 'note' }, el('span', { 'data-testid': 'expandable-text-box' }, person.note,
        person.cut ? el('button', { type: 'button', 'data-testid': 'expandable-text-button', 'aria-expanded': 'false' }, 'see more') : null)) : null,
      person.reply === false || person.kind ? null : el('div', { class: 'reply' },
        el('a', { href: `/messaging/compose/?recipient=${person.id}&invitation=${urn}`, click: (event) => { event.preventDefault(); count('reply')(event); compose(person); } },
          person.note ? `Reply to ${first(person.name)}` : 'Message')));
  }

  // ---- the composer -----------------------------------------------------------------------------
  function compose(person, { draft = '', host = document.getElementById('overlay') } = {}) {
    history.pushState({}, '', `/messaging/compose/?recipient=${person.id}`);
    let model = draft;
    const editor = el('div', { class: 'msg-form__contenteditable', role: 'textbox', contenteditable: 'true', 'aria-label': 'Write a message…', 'aria-multiline': 'true' });
    const send = el('button', { type: 'submit', class: 'send msg-form__send-button', disabled: '', click: count('send') }, 'Send');
    const show = () => { editor.replaceChildren(...model.split('\n').map((line) => { const p = el('p', {}, line); if (!line) p.append(el('br')); return p; })); };
    const read = () => editor.innerText.replace(/\n\n/g, '\n').replace(/\n$/, '');
    let noticed = false;
    editor.addEventListener('beforeinput', () => { noticed = true; });
    editor.addEventListener('input', () => { model = read(); send.toggleAttribute('disabled', !model.trim()); queueMicrotask(() => { noticed = false; }); });
    // what changed without an input event is none of ours: take it back
    new MutationObserver(() => { if (!noticed && read() !== model) show(); }).observe(editor, { childList: true, characterData: true, subtree: true });
    const form = el('div', { class: 'conversation' },
      el('header', {}, el('a', { href: profile(person) }, person.name), el('button', { type: 'button', 'aria-label': 'Close the conversation', click: () => { form.remove(); history.pushState({}, '', '/mynetwork/invitation-manager/received/'); } }, '×')),
      editor,
      el('div', { class: 'quick' }, el('button', { type: 'button', click: count('quick') }, '👍'), el('button', { type: 'button', click: count('quick') }, 'Thanks')),
      send);
    host.append(form);
    if (model) { show(); send.removeAttribute('disabled'); }
    return editor;
  }

  // ---- the page -----------------------------------------------------------------------------------
  let people = PEOPLE;
  const main = document.querySelector('main');
  function render() {
    const list = el('div', { 'data-testid': 'lazy-column', role: 'list', 'aria-label': 'Invitations' }, ...people.map(card));
    main.replaceChildren(el('div', { class: 'sheet', 'data-sdui-screen': 'InvitationReceived' }, el('h1', {}, `Received invitations (${people.length})`), list));
  }
  function route() {
    if (location.pathname.startsWith('/messaging/')) return;
    if (location.pathname.startsWith('/mynetwork/')) render();
    else main.replaceChildren(el('div', { class: 'sheet' }, el('h1', {}, 'Nothing here')));
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#global-nav a');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    route();
  });
  addEventListener('popstate', route);

  // what tests ask of the page
  window.__acts = acts;
  window.__page = {
    rerender: render,
    navigate(path) { history.pushState({}, '', path); route(); },
    recycle(from, to) { const person = people.find((p) => p.slug === to); main.querySelector(`[role=listitem]:has(a[href="${profile({ slug: from })}"])`).replaceChildren(...card(person).childNodes); },
    append(n) {
      const list = main.querySelector('[role=list]');
      for (let i = 0; i < n; i++) list.append(card({ slug: `guest-${i}`, name: `Guest Number${i}`, headline: 'Invented', mutual: '', colour: '#555' }));
    },
    strip() { for (const item of main.querySelectorAll('.actions')) for (const child of [...item.children]) if (child.localName.includes('-')) child.remove(); },
    compose(slug, options) { compose(people.find((p) => p.slug === slug), options); },
    scramble() { for (const item of main.querySelectorAll('[role=listitem]')) for (const button of item.querySelectorAll('button[aria-label]')) button.removeAttribute('aria-label'); },
  };
  route();
})();
