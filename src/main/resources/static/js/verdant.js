// What every page does. Each part works on what it finds and does nothing where there is none.
import { sendToken } from './token.js';
import { guardForms, showErrors } from './forms.js';
import { closeMenus } from './menus.js';

sendToken();
guardForms();
showErrors(document);
closeMenus();
document.addEventListener('htmx:afterSettle', event => showErrors(event.target));
