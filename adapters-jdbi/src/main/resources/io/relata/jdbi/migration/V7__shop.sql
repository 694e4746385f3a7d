create schema shop;

create table shop.customers (
  id    bigint generated always as identity,
  name  varchar(100) not null,
  email varchar(200) not null,
  constraint customers_pkey primary key (id),
  constraint customers_email_key unique (email),
  constraint customers_name_form check (name like '_%'),
  constraint customers_email_form check (email like '_%@_%')
);

create table shop.products (
  id    bigint generated always as identity,
  sku   varchar(50)    not null,
  name  varchar(100)   not null,
  price numeric(10, 2) not null,
  stock integer        not null,
  constraint products_pkey primary key (id),
  constraint products_sku_key unique (sku),
  constraint products_sku_form check (sku like '_%'),
  constraint products_name_form check (name like '_%'),
  constraint products_price_range check (price > 0),
  constraint products_stock_range check (stock >= 0)
);

create index products_name_id_idx on shop.products (name, id);
create index products_price_id_idx on shop.products (price, id);

create table shop.orders (
  id          bigint generated always as identity,
  customer_id bigint      not null,
  placed_at   timestamptz not null default now(),
  status      text        not null default 'placed',
  constraint orders_pkey primary key (id),
  constraint orders_customer_id_fkey foreign key (customer_id) references shop.customers (id) on delete restrict,
  constraint orders_status_choice check (status in ('placed', 'cancelled'))
);

create index orders_placed_at_id_idx on shop.orders (placed_at, id);
create index orders_customer_id_placed_at_id_idx on shop.orders (customer_id, placed_at, id);

create table shop.line_items (
  id         bigint generated always as identity,
  order_id   bigint         not null,
  product_id bigint         not null,
  quantity   integer        not null,
  unit_price numeric(10, 2) not null,
  constraint line_items_pkey primary key (id),
  constraint line_items_order_id_product_id_key unique (order_id, product_id),
  constraint line_items_order_id_fkey foreign key (order_id) references shop.orders (id) on delete cascade,
  constraint line_items_product_id_fkey foreign key (product_id) references shop.products (id) on delete restrict,
  constraint line_items_quantity_range check (quantity > 0)
);

create index line_items_product_id_idx on shop.line_items (product_id);
