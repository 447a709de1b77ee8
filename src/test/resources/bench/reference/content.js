// What our content script does, written by hand as well as we can: the measure of what compiling costs.
// The duties: start only where the user wants buttons and the address can hold invitations; watch the main part only;
// recognise a card by its structure (one person, no other kind, exactly two controls in one row that say the name);
// one labelled button a card, put back when a page takes it away, but not for ever; right again when an element is
// used for somebody else; gone when the extension is; reaching and pressing told to the background once, trusted only.
(() => {
  'use strict';
  const CARD =
    '[role=listitem]:is([componentkey^="urn:li:invitation:"],[data-testid="lazy-column"] *),[data-view-name="pending-invitation"],.invitation-card';
  const SURE = '[componentkey^="urn:li:invitation:"],[data-view-name="pending-invitation"],.invitation-card';
  const OTHER = 'a:is([href*="/company/"],[href*="/showcase/"],[href*="/school/"],[href*="/events/"],[href*="/groups/"],[href*="/newsletters/"])';
  const PERSON = 'a[href*="/in/"]';
  const CONTROL = 'button,a,[role=button]:not(reference-button)';
  const MAIN = 'main,[role=main]';
  const TAG = 'reference-button';

  const prototype = document.createElement(TAG);
  prototype.setAttribute('role', 'button');
  prototype.tabIndex = 0;

  const removals = new Map();
  let removalsSince = 0;
  function mayPut(label) {
    if (removals.size === 0) return true;
    if (performance.now() - removalsSince > 10000) { removals.clear(); return true; }
    return (removals.get(label) ?? 0) < 5;
  }
  function noteRemoval(label) {
    if (performance.now() - removalsSince > 10000) { removals.clear(); removalsSince = performance.now(); }
    removals.set(label, (removals.get(label) ?? 0) + 1);
  }

  function visibleText(node) {
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.data;
      else if (child.nodeType === 1 && child.getAttribute('aria-hidden') !== 'true') text += visibleText(child);
    }
    return text;
  }
  function nameOf(card) {
    for (const link of card.querySelectorAll(PERSON)) {
      const hidden = link.closest('[aria-hidden="true"]');
      if (hidden && hidden !== card && card.contains(hidden)) continue;
      const name = visibleText(link.querySelector('strong') ?? link).trim().replace(/\s+/g, ' ');
      if (name) return name;
    }
    return '';
  }
  function rowOf(card, name) {
    const naming = [];
    for (const control of card.querySelectorAll(CONTROL)) {
      if (control.getAttribute('aria-label')?.includes(name)) naming.push(control);
    }
    if (naming.length !== 2) return null;
    let row = naming[0].parentElement;
    while (row && !row.contains(naming[1])) row = row.parentElement;
    return row;
  }

  function tend(card) {
    const old = card.querySelector(TAG);
    const name = card.querySelector(OTHER) ? '' : nameOf(card);
    const row = name ? rowOf(card, name) : null;
    if (old && old.parentElement === row) {
      const label = `Reply politely to ${name}`;
      if (old.getAttribute('aria-label') !== label) old.setAttribute('aria-label', label);
      return;
    }
    old?.remove();
    if (!row) return;
    const label = `Reply politely to ${name}`;
    if (!mayPut(label)) return;
    const button = prototype.cloneNode();
    button.setAttribute('aria-label', label);
    row.prepend(button);
  }

  function tendBelow(node) {
    if (node.matches(SURE)) { tend(node.querySelector(CARD) ?? node); return true; }
    let any = false;
    for (const card of node.querySelectorAll(CARD)) {
      if (!card.querySelector(CARD)) { tend(card); any = true; }
    }
    return any;
  }
  function tendAround(node) {
    const card = (node.nodeType === 1 ? node : node.parentElement)?.closest(CARD);
    if (card) tend(card);
  }

  const inside = new MutationObserver((records) => {
    if (!chrome.runtime?.id) return stop();
    let last = null;
    for (const record of records) {
      for (const node of record.removedNodes) {
        const button = node.nodeType === 1 && (node.localName === TAG ? node : node.querySelector(TAG));
        if (button) noteRemoval(button.getAttribute('aria-label'));
      }
      for (const node of record.addedNodes) {
        if (node.nodeType === 1 && node.localName !== TAG && !tendBelow(node)) tendAround(node);
      }
      if (record.addedNodes.length === 0 && record.target !== last) tendAround((last = record.target));
    }
  });
  const outside = new MutationObserver(() => {
    if (![...document.querySelectorAll(MAIN)].includes(main)) attach();
  });

  let main = null;
  function attach() {
    inside.disconnect();
    outside.disconnect();
    main = document.querySelector(MAIN);
    if (!main) { outside.observe(document.documentElement, { childList: true, subtree: true }); return; }
    inside.observe(main, { childList: true, subtree: true, attributeFilter: ['href', 'componentkey', 'aria-label'] });
    for (let around = main.parentElement; around; around = around.parentElement) outside.observe(around, { childList: true });
    tendBelow(main);
  }

  let called = false;
  function act(event) {
    if (event.target.localName !== TAG || !event.isTrusted) return;
    const press = event.type === 'click' || event.key === 'Enter' || event.key === ' ';
    if (event.type === 'keydown' && !press) return;
    if (press) { event.preventDefault(); event.stopImmediatePropagation(); }
    if (!called) { called = true; chrome.runtime.sendMessage({ agent: true }).catch(() => {}); }
  }

  let listeners = null;
  function start() {
    listeners = new AbortController();
    for (const type of ['click', 'keydown', 'pointerover', 'focusin']) {
      document.addEventListener(type, act, { capture: true, signal: listeners.signal });
    }
    attach();
  }
  function stop() {
    listeners?.abort();
    listeners = null;
    inside.disconnect();
    outside.disconnect();
    for (const button of document.querySelectorAll(TAG)) button.remove();
  }

  let wanted = false;
  const holds = (path) => /^\/mynetwork\/(grow\/?|invitation-manager\/(?!sent).*)?$/.test(path);
  function update() {
    const run = wanted && holds(location.pathname);
    if (run && !listeners) start();
    else if (!run && listeners) stop();
  }
  navigation.addEventListener('currententrychange', update, { capture: true });
  addEventListener('pageshow', update);
  const take = (settings) => { wanted = settings?.placement === 'page'; update(); };
  chrome.storage.local.get('settings').then((stored) => take(stored.settings));
  chrome.storage.onChanged.addListener((changes) => { if (changes.settings) take(changes.settings.newValue); });
})();
