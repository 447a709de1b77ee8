chrome.runtime.onInstalled.addListener(() => chrome.storage.local.set({ settings: { placement: 'page' } }));
chrome.runtime.onMessage.addListener(() => {});
