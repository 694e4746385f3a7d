create schema tasks;

create table tasks.categories (
  id   bigint generated always as identity,
  name varchar(50) not null,
  constraint categories_pkey primary key (id),
  constraint categories_name_key unique (name),
  constraint categories_name_form check (name like '_%')
);

create table tasks.tasks (
  id           bigint generated always as identity,
  slug         varchar(200) not null,
  title        varchar(200) not null,
  description  text,
  is_completed boolean      not null default false,
  priority     integer      not null default 0,
  due_on       date,
  remind_at    time,
  created_at   timestamptz  not null default now(),
  external_id  uuid         not null default gen_random_uuid(),
  user_id      bigint       not null,
  category_id  bigint,
  constraint tasks_pkey primary key (id),
  constraint tasks_slug_key unique (slug),
  constraint tasks_user_id_fkey foreign key (user_id) references people.users (id) on delete cascade,
  constraint tasks_category_id_fkey foreign key (category_id) references tasks.categories (id) on delete set null,
  constraint tasks_slug_form check (slug like '_%'),
  constraint tasks_title_form check (title like '_%')
);

-- For the numbers behind slugs, which are looked for by what comes before them, in any collation.
create index tasks_slug_idx on tasks.tasks (slug varchar_pattern_ops);
create index tasks_external_id_id_idx on tasks.tasks (external_id, id);
create index tasks_due_on_id_idx on tasks.tasks (due_on, id);
create index tasks_user_id_created_at_id_idx on tasks.tasks (user_id, created_at, id);
create index tasks_category_id_idx on tasks.tasks (category_id);

create table tasks.tags (
  id   bigint generated always as identity,
  name varchar(50) not null,
  constraint tags_pkey primary key (id),
  constraint tags_name_key unique (name),
  constraint tags_name_form check (name like '_%')
);

create table tasks.task_tags (
  task_id bigint not null,
  tag_id  bigint not null,
  constraint task_tags_pkey primary key (task_id, tag_id),
  constraint task_tags_task_id_fkey foreign key (task_id) references tasks.tasks (id) on delete cascade,
  constraint task_tags_tag_id_fkey foreign key (tag_id) references tasks.tags (id) on delete cascade
);

create index task_tags_tag_id_task_id_idx on tasks.task_tags (tag_id, task_id);
