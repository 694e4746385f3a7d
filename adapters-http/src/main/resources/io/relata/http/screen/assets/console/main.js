// The console: where it begins.
import { html, render } from '../lit-html/lit-html.js';

render(html`<h1>Relata</h1>`, document.getElementById('main'));
