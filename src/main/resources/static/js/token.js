// Requests of htmx carry the page's token against forged requests.
export function sendToken() {
  const name = document.querySelector('meta[name="csrf-header"]')?.content;
  const value = document.querySelector('meta[name="csrf-token"]')?.content;
  if (name && value) {
    document.addEventListener('htmx:configRequest', event => {
      event.detail.headers[name] = value;
    });
  }
}
