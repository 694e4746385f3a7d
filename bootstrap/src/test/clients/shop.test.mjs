// Orders, which take their pieces from the stock. All is undone but for what is cancelled.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { address, rowsOf } from './server.mjs';

const shop = new PostgrestClient(`${address}/shop`);
const [customer] = await rowsOf(shop.from('customers').select('id,name').limit(1));
const [first, second] = await rowsOf(
  shop.from('products').select('id,price,stock').gte('stock', 3).order('id').limit(2));

const basket = (...quantities) => ({
  customer_id: customer.id,
  items: [
    { product_id: first.id, quantity: quantities[0] },
    { product: { id: second.id }, quantity: quantities[1] },
  ],
});

test('insert places an order with its items, at the prices of that moment', async () => {
  const { data, error, status } = await shop.from('orders').insert(basket(1, 2))
    .select('status,total,customer(name),items(quantity,unit_price,product(stock))')
    .single().rollback();
  assert.equal(error, null);
  assert.equal(status, 201);
  const cents = Math.round(first.price * 100) + 2 * Math.round(second.price * 100);
  assert.equal(Math.round(data.total * 100), cents);
  assert.deepEqual(data.customer, { name: customer.name });
  assert.deepEqual(data.items, [
    { quantity: 1, unit_price: first.price, product: { stock: first.stock - 1 } },
    { quantity: 2, unit_price: second.price, product: { stock: second.stock - 2 } },
  ]);
});

test('a shortage names the product and its place', async () => {
  const { error, status } = await shop.from('orders').insert(basket(1, second.stock + 1));
  assert.equal(status, 409);
  assert.equal(error.code, 'RELATA-STATE');
  assert.match(error.message, /^items\[1\]\.quantity is more than the \d+ left of /);
});

test('an order is cancelled by a request to its address, twice as once', async () => {
  const placed = await rowsOf(shop.from('orders').insert(basket(1, 1)).select('id').single());
  for (let time = 0; time < 2; time++) {
    const answer = await fetch(`${address}/shop/orders/${placed.id}/cancel`, { method: 'POST' });
    assert.equal(answer.status, 204);
  }
  const order = await rowsOf(
    shop.from('orders').select('status,items(product(stock))').eq('id', placed.id).single());
  assert.deepEqual(order, {
    status: 'cancelled',
    items: [{ product: { stock: first.stock } }, { product: { stock: second.stock } }],
  });
  await rowsOf(shop.from('orders').delete().eq('id', placed.id));
});

test('upsert merges products by what they are ordered under', async () => {
  const row = { sku: 'sku of a client', name: 'Kettle', price: 20.5, stock: 1 };
  const { data, error } = await shop.from('products')
    .upsert([row, { ...row, sku: 'another of a client' }], { onConflict: 'sku' })
    .select('sku,price').rollback();
  assert.equal(error, null);
  assert.deepEqual(data, [
    { sku: 'sku of a client', price: 20.5 },
    { sku: 'another of a client', price: 20.5 },
  ]);
});
