// Light or dark, as the machine is set or as somebody chose here. Runs before the screen is drawn, so
// that it is not drawn twice; so it is no module.
(() => {
  const KEPT = 'relata-theme';
  const root = document.documentElement;
  const machine = matchMedia('(prefers-color-scheme: dark)');

  const kept = () => {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null; // Nothing may be kept in this browser.
    }
  };

  const keep = (theme) => {
    try {
      localStorage.setItem(KEPT, theme);
    } catch {
      // It holds until the screen is left.
    }
  };

  const isDark = () => (root.dataset.theme ?? (machine.matches ? 'dark' : 'light')) === 'dark';

  const chosen = kept();
  if (chosen === 'light' || chosen === 'dark') {
    root.dataset.theme = chosen;
  }

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    const tell = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      keep(root.dataset.theme);
      tell();
    });
    machine.addEventListener('change', tell);
    tell();
  });
})();
