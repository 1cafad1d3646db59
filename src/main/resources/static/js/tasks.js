// Keys of the task list; nothing fires inside a field. The list keeps its scroll from page to page.
const pane = document.querySelector('[data-task-pane]');
const links = () => [...pane.querySelectorAll('.task-link')];

function typing(target) {
  return target.closest('input, textarea, select, [contenteditable], dialog') !== null;
}

function move(step) {
  const all = links();
  if (all.length === 0) {
    return;
  }
  let at = all.indexOf(document.activeElement?.closest('.task-row')?.querySelector('.task-link'));
  if (at < 0) {
    at = all.findIndex(link => link.hasAttribute('aria-current'));
  }
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
  all[next].focus();
}

function take() {
  const row = document.activeElement?.closest('.task-row');
  const form = row ? row.querySelector('[data-take]') : document.querySelector('[data-take-open]');
  form?.requestSubmit();
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  t: take,
  '/': () => document.getElementById('task-q').focus(),
  '?': () => document.getElementById('task-keys').showModal(),
};

document.addEventListener('keydown', event => {
  const action = KEYS[event.key];
  if (action && !event.ctrlKey && !event.altKey && !event.metaKey && !typing(event.target)) {
    event.preventDefault();
    action();
  }
});

const scroller = document.querySelector('.work-list');
const PLACE = 'verdant-task-scroll';
scroller.scrollTop = Number(sessionStorage.getItem(PLACE) ?? 0);
window.addEventListener('pagehide', () => sessionStorage.setItem(PLACE, String(scroller.scrollTop)));
document.querySelector('.task-row.is-current')?.scrollIntoView({ block: 'nearest' });

// choosing an order is enough: the button is for browsers without scripts
document.querySelector('.task-search button').hidden = true;
document.getElementById('task-sort').addEventListener('change', event => event.target.form.requestSubmit());
