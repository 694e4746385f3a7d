create schema budget;

create table budget.categories (
  id   bigint generated always as identity,
  name varchar(50) not null,
  constraint categories_pkey primary key (id),
  constraint categories_name_key unique (name),
  constraint categories_name_form check (name like '_%')
);

create table budget.expenses (
  id          bigint generated always as identity,
  description varchar(200)   not null,
  amount      numeric(10, 2) not null,
  spent_on    date           not null default current_date,
  user_id     bigint         not null,
  category_id bigint         not null,
  constraint expenses_pkey primary key (id),
  constraint expenses_user_id_fkey foreign key (user_id) references people.users (id) on delete cascade,
  constraint expenses_category_id_fkey foreign key (category_id) references budget.categories (id) on delete restrict,
  constraint expenses_description_form check (description like '_%'),
  constraint expenses_amount_range check (amount > 0)
);

create index expenses_spent_on_id_idx on budget.expenses (spent_on, id);
create index expenses_user_id_spent_on_id_idx on budget.expenses (user_id, spent_on, id);
create index expenses_category_id_idx on budget.expenses (category_id);
