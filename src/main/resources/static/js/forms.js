// A form that is on its way is not sent a second time by a double click; coming back to the page frees it.
export function guardForms() {
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
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(free));
}

function free(form) {
  delete form.dataset.sent;
  form.removeAttribute('aria-busy');
  form.querySelectorAll('button[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
}

// The list of errors takes the focus, so that a screen reader reads it first and Tab leads to its links.
export function showErrors(root) {
  root.querySelector?.('[data-focus]')?.focus();
}
