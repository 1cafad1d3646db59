// The form of a proposal and its attachments. Everything here also works without it, one page at a time.
const draft = document.querySelector('[data-draft]');

// A button pressed while a save is on its way waits for it: else the page would be in conflict with itself. A save that fails sets it free.
if (draft) {
  let saving = 0;
  let waiting = null;
  const press = () => {
    if (waiting && saving === 0) {
      const button = waiting;
      waiting = null;
      draft.requestSubmit(button.isConnected ? button : null);
    }
  };
  draft.addEventListener('htmx:beforeRequest', () => { saving += 1; });
  draft.addEventListener('htmx:afterRequest', event => {
    saving = Math.max(0, saving - 1);
    if (!event.detail.successful && event.detail.xhr.status !== 401) {
      press();
    }
  });
  draft.addEventListener('htmx:afterSettle', () => {
    const version = document.getElementById('version');
    document.querySelectorAll('[data-version]').forEach(field => { field.value = version.value; });
    press();
  });
  document.addEventListener('submit', event => {
    if (event.target === draft && saving > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = event.submitter;
    }
  }, true);
}

document.addEventListener('click', event => {
  const link = event.target.closest('[data-fix]');
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (field) {
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }
});

// Attachments: each file goes by itself, with its progress; a refusal is written where the file was chosen.
const LARGEST = 20 * 1024 * 1024;
const upload = document.querySelector('[data-upload]');

function line(list, name) {
  const item = document.createElement('li');
  const label = document.createElement('span');
  const bar = document.createElement('progress');
  label.textContent = name;
  label.dir = 'auto';
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', name);
  item.append(label, bar);
  list.append(item);
  return { item, bar };
}

function finish(at, words, failed) {
  const state = document.createElement('span');
  state.textContent = words;
  state.className = failed ? 'field-error' : 'text-secondary';
  at.bar.replaceWith(state);
}

function words(request, otherwise) {
  try {
    const problem = JSON.parse(request.responseText);
    return problem.errors?.[0]?.message ?? problem.detail ?? otherwise;
  } catch {
    return otherwise;
  }
}

function send(file, list) {
  const at = line(list, file.name);
  if (file.size > LARGEST) {
    finish(at, list.dataset.large, true);
    return;
  }
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append('kind', document.getElementById('f-_kind').value);
  body.append('file', file);
  request.open('POST', upload.dataset.upload);
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  request.setRequestHeader('Idempotency-Key', `${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const header = document.querySelector('meta[name="csrf-header"]');
  if (header) {
    request.setRequestHeader(header.content, document.querySelector('meta[name="csrf-token"]').content);
  }
  request.upload.addEventListener('progress', event => { at.bar.value = event.loaded / event.total * 100; });
  request.addEventListener('load', () => {
    const stored = request.status === 201;
    if (request.status === 401) {
      document.dispatchEvent(new CustomEvent('verdant:session-ended'));
    }
    finish(at, stored ? list.dataset.done : words(request, String(request.status)), !stored);
    if (stored) {
      refresh();
    }
  });
  request.addEventListener('error', () => finish(at, '!', true));
  request.send(body);
}

function refresh() {
  window.htmx.ajax('GET', upload.dataset.page, { target: '#document-list', select: '#document-list', swap: 'outerHTML' });
}

if (upload) {
  const list = upload.querySelector('[data-progress]');
  const drop = upload.querySelector('[data-drop]');
  const input = document.getElementById('f-_file');
  drop.hidden = false;
  upload.querySelector('[data-upload-button]').addEventListener('click', event => {
    if (input.files.length > 0) {
      event.preventDefault();
      [...input.files].forEach(file => send(file, list));
      input.value = '';
    }
  });
  upload.addEventListener('dragover', event => {
    event.preventDefault();
    drop.classList.add('drop-over');
  });
  upload.addEventListener('dragleave', () => drop.classList.remove('drop-over'));
  upload.addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('drop-over');
    [...event.dataTransfer.files].forEach(file => send(file, list));
  });
}
