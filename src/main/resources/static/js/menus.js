// Menus are <details>: they close on Escape and when something else is clicked.
export function closeMenus() {
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
