import { afterEach, beforeEach, expect, test } from 'vitest';
import { pressWithKeys } from './pressWithKeys';

let pressed: string[] = [];
beforeEach(() => {
  pressed = [];
  document.body.innerHTML = '<div id="cell" role="button" tabindex="0"></div><div id="off" role="switch" tabindex="-1"></div><button id="real" type="button"></button><div id="map" role="application" tabindex="0"></div>';
  for (const each of document.body.children) each.addEventListener('click', () => pressed.push(each.id));
  document.addEventListener('keydown', pressWithKeys);
});
afterEach(() => document.removeEventListener('keydown', pressWithKeys));

function type(id: string, key: string): boolean {
  return document.getElementById(id)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('a box that plays a button is pressed by Enter and by the space bar, and nothing scrolls', () => {
  expect(type('cell', 'Enter')).toBe(false);
  expect(type('cell', ' ')).toBe(false);
  expect(type('cell', 'a')).toBe(true);
  expect(pressed).toEqual(['cell', 'cell']);
});

test('what is switched off, what a browser presses by itself and what has keys of its own is left alone', () => {
  type('off', 'Enter');
  type('real', 'Enter');
  type('map', ' ');
  expect(pressed).toEqual([]);
});
