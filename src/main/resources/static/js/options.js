// A select of a list of hundreds holds its own choice only; the list stands on the page once. Whoever comes to the select gets the others.
function fill(select) {
  const list = document.getElementById('options-' + select.dataset.options);
  const chosen = select.value;
  delete select.dataset.options;
  const others = [...select.options].filter(option => option.value !== '');
  select.append(list.content.cloneNode(true));
  others.filter(option => [...select.options].some(known => known !== option && known.value === option.value))
    .forEach(option => option.remove());
  select.value = chosen;
}

function comeTo(event) {
  if (event.target.matches?.('select[data-options]')) {
    fill(event.target);
  }
}

document.addEventListener('focusin', comeTo);
document.addEventListener('pointerdown', comeTo);
// what this tab kept over a sign-in is there without its name
document.querySelectorAll('select[data-options][data-restored]').forEach(fill);
