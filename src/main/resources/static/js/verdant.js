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

// The list of errors takes the focus, so that a screen reader reads it first and Tab leads to its links.
function showErrors(root) {
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
