create schema people;

create table people.users (
  id         bigint generated always as identity,
  username   varchar(50)  not null,
  email      varchar(255) not null,
  is_active  boolean      not null default true,
  created_at timestamptz  not null default now(),
  constraint users_pkey primary key (id),
  constraint users_username_key unique (username),
  constraint users_email_key unique (email),
  constraint users_username_form check (username like '_%'),
  constraint users_email_form check (email like '_%@_%')
);

create index users_created_at_id_idx on people.users (created_at, id);

create table people.profiles (
  id      bigint generated always as identity,
  user_id bigint not null,
  bio     text,
  website text,
  constraint profiles_pkey primary key (id),
  constraint profiles_user_id_key unique (user_id),
  constraint profiles_user_id_fkey foreign key (user_id) references people.users (id) on delete cascade
);

create table people.groups (
  id   bigint generated always as identity,
  name varchar(50) not null,
  constraint groups_pkey primary key (id),
  constraint groups_name_key unique (name),
  constraint groups_name_form check (name like '_%')
);

create table people.user_groups (
  user_id  bigint not null,
  group_id bigint not null,
  constraint user_groups_pkey primary key (user_id, group_id),
  constraint user_groups_user_id_fkey foreign key (user_id) references people.users (id) on delete cascade,
  constraint user_groups_group_id_fkey foreign key (group_id) references people.groups (id) on delete cascade
);

create index user_groups_group_id_user_id_idx on people.user_groups (group_id, user_id);
