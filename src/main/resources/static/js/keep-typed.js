// What somebody types stays in this tab until the server has it, so that a session that ends in the middle of a long form loses nothing.
const PREFIX = 'verdant-typed:';

function keepTyped() {
  forgetWhatArrived();
  for (const form of document.querySelectorAll('main form[method="post"]:not([data-typed="no"])')) {
    if (!form.querySelector('textarea, input[type="text"]')) {
      continue;
    }
    const key = PREFIX + new URL(form.action).pathname;
    restore(form, key);
    form.addEventListener('input', () => store(form, key));
    addEventListener('load', () => takeUp(form));
    form.addEventListener('submit', () => sessionStorage.setItem(key + ':sent', 'yes'));
    form.addEventListener('htmx:afterRequest', event => event.detail.successful && forget(key));
  }
  answerForWhatIsKept();
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => ours().forEach(forget));
  document.addEventListener('verdant:session-ended', askToSignIn);
  document.addEventListener('htmx:responseError', event => event.detail.xhr.status === 401 && askToSignIn());
}

// What somebody typed before the scripts of a slow page were there is kept and saved like the rest.
function takeUp(form) {
  const field = document.activeElement;
  if (form.contains(field) && 'defaultValue' in field && field.value !== field.defaultValue) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function store(form, key) {
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !name.startsWith('_'));
  sessionStorage.setItem(key, JSON.stringify({ page: location.pathname, fields }));
}

function forget(key) {
  sessionStorage.removeItem(key + ':interrupted');
  sessionStorage.removeItem(key);
  sessionStorage.removeItem(key + ':sent');
}

// Into empty fields only, because what the server shows is newer; but after a session that ended while somebody typed, this tab is newer.
function restore(form, key) {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (!kept) {
    return;
  }
  const newer = sessionStorage.getItem(key + ':interrupted') !== null;
  if (newer) {
    form.querySelectorAll('input[type="checkbox"]').forEach(box => {
      box.checked = kept.fields.some(([name, value]) => name === box.name && value === box.value);
    });
  }
  for (const [name, value] of kept.fields) {
    const field = form.elements.namedItem(name);
    if (newer && field instanceof HTMLSelectElement) {
      choose(field, value);
    } else if (newer && field instanceof RadioNodeList) {
      field.value = value;
    } else if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !['hidden', 'checkbox', 'radio', 'file'].includes(field.type))) {
      field.value = newer ? value : field.value || value;
    }
  }
  if (newer) {
    sessionStorage.removeItem(key + ':interrupted');
    addEventListener('load', () => form.dispatchEvent(new Event('input', { bubbles: true })));
  }
}

// A select of a long list does not hold its other choices yet.
function choose(select, value) {
  if (![...select.options].some(option => option.value === value)) {
    select.add(new Option(value, value));
    select.dataset.restored = 'yes';
  }
  select.value = value;
}

// A form that was sent and did not come back for correction or for a sign-in has arrived; one that was refused on a page of its own has not.
function forgetWhatArrived() {
  if (document.querySelector('#error-summary')) {
    return;
  }
  for (const key of ours().filter(one => sessionStorage.getItem(one + ':sent') !== null)) {
    if (document.querySelector('main.problem')) {
      sessionStorage.removeItem(key + ':sent');
    } else if (location.pathname === '/sign-in') {
      sessionStorage.setItem(key + ':interrupted', 'yes');
      sessionStorage.removeItem(key + ':sent');
    } else {
      forget(key);
    }
  }
}

// What the server kept over a sign-in is sent on or thrown away there; this tab's copy goes the same way.
function answerForWhatIsKept() {
  const kept = document.querySelector('form[data-kept]');
  for (const form of kept ? document.querySelectorAll('main form') : []) {
    form.addEventListener('submit', () => forget(PREFIX + new URL(kept.action).pathname));
  }
}

function ours() {
  return Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX) && !key.includes(':', PREFIX.length));
}

function askToSignIn() {
  for (const key of ours()) {
    if (JSON.parse(sessionStorage.getItem(key)).page === location.pathname) {
      sessionStorage.setItem(key + ':interrupted', 'yes');
    }
  }
  location.assign('/sign-in?returnTo=' + encodeURIComponent(location.pathname + location.search));
}

keepTyped();
