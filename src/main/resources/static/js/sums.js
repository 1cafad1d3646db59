// Sums and shares while somebody types. The server writes the same lines, and judges them.
const form = document.querySelector('[data-draft]');
const DIGITS = 6;

// Exact: amounts are counted in millionths, never as floating-point numbers.
function units(text) {
  const parts = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text.trim());
  if (!parts) {
    return 0n;
  }
  const value = BigInt(parts[2] + (parts[3] ?? '').padEnd(DIGITS, '0'));
  return parts[1] ? -value : value;
}

function text(value, least = 0) {
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(DIGITS + 1, '0');
  const behind = digits.slice(-DIGITS).replace(/0+$/, '').padEnd(least, '0');
  return sign + digits.slice(0, -DIGITS) + (behind ? `.${behind}` : '');
}

function field(path) {
  return form.elements.namedItem(path);
}

function sum(group, column) {
  const name = new RegExp(`^${group.replaceAll('.', '\\.')}\\[\\d+\\]\\.${column}$`);
  return [...form.elements].filter(input => name.test(input.name)).reduce((total, input) => total + units(input.value), 0n);
}

function fill(words, ...values) {
  return values.reduce((line, value, n) => line.replace(`{${n}}`, value), words);
}

function line(at) {
  const made = sum(at.dataset.sum, at.dataset.column);
  const whole = at.dataset.whole;
  if (!whole) {
    at.textContent = fill(at.dataset.words, text(made));
    return;
  }
  const goal = units(whole === '100' ? whole : field(whole)?.value ?? '');
  at.textContent = fill(at.dataset.wordsOf, text(made), text(goal));
  at.classList.toggle('sum-right', made === goal);
}

function unitCost(at) {
  const people = units(field('details.participantsPlanned')?.value ?? '');
  const total = units(field('budget.total.amount')?.value ?? '');
  const cents = people > 0n ? (total * 1000000n / people + 5000n) / 10000n * 10000n : 0n;
  at.textContent = people > 0n && total > 0n ? fill(at.dataset.words, text(cents, 2), field('budget.total.currency')?.value ?? '') : '';
}

function all() {
  form.querySelectorAll('[data-sum]').forEach(line);
  form.querySelectorAll('[data-unit-cost]').forEach(unitCost);
}

if (form) {
  form.addEventListener('input', all);
  all();
}
