// Rows of attendance come and go, and a proof is uploaded from the report itself. Without this script two empty rows are always there
// and documents are added on the proposal's page.
for (const group of document.querySelectorAll('[data-rows]')) {
  const rows = () => [...group.querySelectorAll('[data-row]')];
  const clear = row => row.querySelectorAll('input, select').forEach(field => { field.value = ''; });
  const renumber = () => rows().forEach((row, index) => {
    for (const attribute of ['id', 'name', 'for', 'aria-describedby']) {
      row.querySelectorAll(`[${attribute}]`).forEach(element =>
        element.setAttribute(attribute, element.getAttribute(attribute).replace(/\[\d+\]/g, `[${index}]`)));
    }
  });
  const changed = () => group.dispatchEvent(new Event('input', { bubbles: true }));
  const add = group.querySelector('[data-add-row]');
  add.hidden = false;
  add.addEventListener('click', () => {
    const last = rows().at(-1);
    const row = last.cloneNode(true);
    clear(row);
    row.querySelectorAll('.field-error').forEach(error => error.remove());
    row.querySelectorAll('.is-invalid').forEach(field => field.classList.remove('is-invalid'));
    last.after(row);
    renumber();
    row.querySelector('select').focus();
  });
  group.addEventListener('click', event => {
    const remove = event.target.closest('[data-remove-row]');
    if (!remove) {
      return;
    }
    const row = remove.closest('[data-row]');
    if (rows().length > 1) {
      row.remove();
      renumber();
    } else {
      clear(row);
    }
    changed();
    add.focus();
  });
  group.querySelectorAll('[data-remove-row]').forEach(button => { button.hidden = false; });
}

for (const proofs of document.querySelectorAll('[data-proofs]')) {
  const field = proofs.querySelector('[data-upload-field]');
  const file = field.querySelector('input');
  const said = field.querySelector('[role="status"]');
  const header = document.querySelector('meta[name="csrf-header"]')?.content;
  const token = document.querySelector('meta[name="csrf-token"]')?.content;
  field.hidden = !header;
  file.addEventListener('change', async () => {
    if (!file.files.length) {
      return;
    }
    const body = new FormData();
    body.append('kind', 'PROOF');
    body.append('file', file.files[0]);
    said.textContent = said.dataset.busy;
    const answer = await fetch(proofs.dataset.upload, {
      method: 'POST', body, credentials: 'same-origin',
      headers: { [header]: token, 'Idempotency-Key': crypto.randomUUID?.() ?? String(Date.now()), Accept: 'application/json, application/problem+json' }
    }).catch(() => null);
    const reply = await answer?.json().catch(() => null);
    if (answer?.status === 401) {
      document.dispatchEvent(new CustomEvent('verdant:session-ended'));
    }
    if (!answer?.ok) {
      said.textContent = reply?.errors?.[0]?.message ?? reply?.detail ?? said.dataset.failed;
      return;
    }
    choose(proofs, reply.id, reply.fileName ?? file.files[0].name);
    said.textContent = '';
    file.value = '';
  });
}

function choose(proofs, id, name) {
  const label = document.createElement('label');
  label.className = 'form-check';
  const box = document.createElement('input');
  box.className = 'form-check-input';
  box.type = 'checkbox';
  box.name = `${proofs.dataset.proofs || 'proofs'}[]`;
  box.value = id;
  box.checked = true;
  const words = document.createElement('span');
  words.className = 'form-check-label';
  words.textContent = name;
  label.append(box, ' ', words);
  proofs.querySelector('.choices').append(label);
  proofs.querySelector('[data-no-proofs]')?.remove();
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
