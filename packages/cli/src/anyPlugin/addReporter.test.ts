import { expect, test } from 'vitest';
import { addReporter } from './addReporter.ts';
import { scriptPermission } from './scriptPolicy.ts';

const OWN = 'http://localhost:5001';
const TAG =
  '<script src="/libs/frontyard-reporter.js" data-frontyard="reports errors to the emulator"></script>';
const add = (page: string, permission = {}) => addReporter(Buffer.from(page), permission).toString();

test.each([
  ['<!doctype html><html><head lang=en><script>first()</script>', '<!doctype html><html><head lang=en>'],
  ['<!-- a --><!DOCTYPE html>\n<title>T</title>', '<!-- a --><!DOCTYPE html>'],
  ['<html lang="en"><p>x', '<html lang="en">'],
  ['<script>first()</script>', ''],
  ['', ''],
])('in %s it stands before every script, behind the doctype', (page, before) => {
  expect(add(page)).toBe(before + TAG + page.slice(before.length));
});

test('a page in another encoding keeps its bytes', () => {
  const page = Buffer.from([0x3c, 0x70, 0x3e, 0xe9, 0xff]);
  expect(addReporter(page, {}).subarray(-5)).toEqual(page);
});

test('it carries the nonce that the page’s policy demands', () => {
  expect(add('<p>', { nonce: 'aB3+/=' })).toContain('js" nonce="aB3+/=" data-frontyard');
  expect(add('<p>', { nonce: '"><img>' })).not.toContain('img');
});

test.each([
  [[], {}],
  [["img-src 'none'; frame-ancestors *"], {}],
  [["default-src 'self'"], {}],
  [['script-src *'], {}],
  [[`script-src ${OWN}/`], {}],
  [["script-src 'nonce-abc' 'strict-dynamic'"], { nonce: 'abc' }],
  [["default-src 'none'; script-src 'self'"], {}],
  [["script-src 'none'; script-src-elem 'self'; script-src-elem 'none'"], {}],
  [["script-src 'self', default-src 'nonce-x'"], { nonce: 'x' }],
  [["script-src 'self'", "script-src 'nonce-x'"], { nonce: 'x' }],
])('the policies %j permit it', (policies, permission) => {
  expect(scriptPermission(policies, OWN)).toEqual(permission);
});

test.each([
  [["script-src 'none'"]],
  [["default-src 'none'"]],
  [["script-src 'sha256-abc'"]],
  [["script-src 'self' 'strict-dynamic'"]],
  [['script-src https://cdn.example/']],
  [["script-src 'self', script-src https://cdn.example/"]],
  [["script-src 'nonce-a', script-src 'nonce-b'"]],
])('the policies %j do not', (policies) => {
  expect(scriptPermission(policies, OWN)).toBeUndefined();
});
