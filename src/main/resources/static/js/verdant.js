// What every page does. Each part works on what it finds and does nothing where there is none. One file: what it would import is not fingerprinted.

// Requests of htmx carry the page's token against forged requests.
function sendToken() {
  const name = document.querySelector('meta[name="csrf-header"]')?.content;
  const value = document.querySelector('meta[name="csrf-token"]')?.content;
  if (name && value) {
    document.addEventListener('htmx:configRequest', event => {
      event.detail.headers[name] = value;
    });
  }
}

// A form that is on its way is not sent a second time by a double click; coming back to the page frees it.
function guardForms() {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    form.setAttribute('aria-busy', 'true');
    form.querySelectorAll('button[type="submit"]').forEach(button => button.setAttribute('aria-disabled', 'true'));
  });
  // what is saved while somebody types would overtake what was just sent
  document.addEventListener('htmx:confirm', event => event.target.dataset.sent && event.preventDefault());
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(free));
}

function free(form) {
  delete form.dataset.sent;
  form.removeAttribute('aria-busy');
  form.querySelectorAll('button[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
}

// What people call a field: its label, or the legend of its group.
function nameOf(field) {
  const label = field.labels?.[0]
    ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`)
    ?? field.querySelector('legend, label')
    ?? field.closest('fieldset')?.querySelector('legend');
  return label?.textContent.trim().replace(/\s+/g, ' ') ?? '';
}

// "This is needed." says nothing in a list of five: a line that could be about any field begins with the name of its own.
function nameErrors(root) {
  root.querySelectorAll?.('.error-summary a[data-of-any-field]').forEach(link => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const name = field && nameOf(field);
    if (name && !link.textContent.includes(name)) {
      link.prepend(`${name}: `);
    }
  });
}

// The list of errors takes the focus, so that a screen reader reads it first and Tab leads to its links.
function showErrors(root) {
  nameErrors(root);
  root.querySelector?.('[data-focus]')?.focus();
}

// Menus are <details>: they close on Escape and when something else is clicked.
function closeMenus() {
  document.addEventListener('click', event => {
    document.querySelectorAll('details.person-menu[open]').forEach(menu => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') {
      return;
    }
    const menu = document.querySelector('details.person-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if (location.hash === '#navigation') {
      location.hash = '#content';
    }
  });
}

// A button that fills a field with a value and leads on to the next one.
function fillFields() {
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-fill]');
    if (button) {
      const field = document.getElementById(button.dataset.fill);
      field.value = button.dataset.value;
      field.form.querySelector('input[type="password"]')?.focus();
    }
  });
}

sendToken();
fillFields();
guardForms();
showErrors(document);
closeMenus();
document.addEventListener('htmx:afterSettle', event => showErrors(event.target));
