import { useSyncExternalStore } from 'react';
import { type Colours, dark, font, light, radius, spacing } from './tokens.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = 'guiju_theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice: ThemeChoice = remembered();

/** Lays the tokens on the page before it is drawn, and follows the system's wish from then on. */
export function startTheme(): void {
  apply();
  system.addEventListener('change', apply);
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  localStorage.setItem(storageKey, next);
  apply();
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

export function coloursOf(isNight: boolean): Colours {
  return isNight ? dark : light;
}

function isDark(): boolean {
  return choice === 'system' ? system.matches : choice === 'dark';
}

function apply(): void {
  const { style, dataset } = document.documentElement;
  dataset.theme = isDark() ? 'dark' : 'light';
  style.colorScheme = isDark() ? 'dark' : 'light';
  for (const [name, value] of Object.entries(coloursOf(isDark()))) style.setProperty(variable(name), value);
  for (const [step, pixels] of Object.entries(spacing)) style.setProperty(`--space-${step}`, `${pixels}px`);
  for (const [size, pixels] of Object.entries(radius)) style.setProperty(`--radius-${size}`, `${pixels}px`);
  style.setProperty('--font', font);
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', coloursOf(isDark()).panel);
  for (const tell of listeners) tell();
}

function variable(name: string): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function remembered(): ThemeChoice {
  const found = localStorage.getItem(storageKey);
  return themeChoices.find(known => known === found) ?? 'system';
}
