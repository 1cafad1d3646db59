// Adds up the points while they are typed and says whether the total passes. Without this script the server does.
for (const group of document.querySelectorAll('[data-scores]')) {
  const fields = [...group.querySelectorAll('[data-score]')];
  const pass = Number(group.dataset.pass);
  const show = () => {
    const total = fields.reduce((sum, field) => sum + (Number(field.value) || 0), 0);
    const complete = fields.every(field => field.value !== '');
    group.querySelector('[data-total-line]').hidden = false;
    group.querySelector('[data-total]').value = String(total);
    group.querySelector('[data-total-pass]').hidden = !complete || total < pass;
    group.querySelector('[data-total-fail]').hidden = !complete || total >= pass;
  };
  group.addEventListener('input', show);
  show();
}
