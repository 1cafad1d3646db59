// What somebody types stays in this tab until the server has it, so that a session that ends in the middle of a long form loses nothing.
const PREFIX = 'verdant-typed:';

function keepTyped() {
  for (const form of document.querySelectorAll('main form[method="post"]:not([data-typed="no"])')) {
    if (!form.querySelector('textarea, input[type="text"]')) {
      continue;
    }
    const key = PREFIX + new URL(form.action).pathname;
    restore(form, key);
    form.addEventListener('input', () => store(form, key));
    form.addEventListener('submit', () => sessionStorage.setItem(key + ':sent', 'yes'));
    form.addEventListener('htmx:afterRequest', event => event.detail.successful && forget(key));
  }
  forgetWhatArrived();
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => ours().forEach(key => sessionStorage.removeItem(key)));
  document.addEventListener('htmx:responseError', event => event.detail.xhr.status === 401 && askToSignIn());
}

function store(form, key) {
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !name.startsWith('_'));
  sessionStorage.setItem(key, JSON.stringify({ page: location.pathname, fields }));
}

function forget(key) {
  sessionStorage.removeItem(key);
  sessionStorage.removeItem(key + ':sent');
}

// Only into fields that are empty: what the server shows is newer than what this tab remembers.
function restore(form, key) {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (!kept) {
    return;
  }
  for (const [name, value] of kept.fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
      field.value = field.value || value;
    }
  }
}

// A form that was sent and did not come back for correction or for a sign-in has arrived.
function forgetWhatArrived() {
  if (location.pathname.startsWith('/sign-in') || document.querySelector('#error-summary')) {
    return;
  }
  for (const key of ours().filter(one => one.endsWith(':sent'))) {
    forget(key.slice(0, -':sent'.length));
  }
}

function ours() {
  return Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
}

function askToSignIn() {
  location.assign('/sign-in?returnTo=' + encodeURIComponent(location.pathname + location.search));
}

keepTyped();
