create schema blog;

create table blog.authors (
  id      bigint generated always as identity,
  name    varchar(100) not null,
  email   varchar(200) not null,
  user_id bigint,
  constraint authors_pkey primary key (id),
  constraint authors_email_key unique (email),
  constraint authors_user_id_key unique (user_id),
  constraint authors_user_id_fkey foreign key (user_id) references people.users (id) on delete set null,
  constraint authors_name_form check (name like '_%'),
  constraint authors_email_form check (email like '_%@_%')
);

create index authors_name_id_idx on blog.authors (name, id);

create table blog.posts (
  id           bigint generated always as identity,
  title        varchar(200) not null,
  content      text         not null,
  published_at timestamptz  not null default now(),
  author_id    bigint       not null,
  constraint posts_pkey primary key (id),
  constraint posts_author_id_fkey foreign key (author_id) references blog.authors (id) on delete cascade,
  constraint posts_title_form check (title like '_%')
);

create index posts_published_at_id_idx on blog.posts (published_at, id);
create index posts_author_id_published_at_id_idx on blog.posts (author_id, published_at, id);

create table blog.tags (
  id   bigint generated always as identity,
  name varchar(50) not null,
  constraint tags_pkey primary key (id),
  constraint tags_name_key unique (name),
  constraint tags_name_form check (name like '_%')
);

create table blog.post_tags (
  post_id bigint not null,
  tag_id  bigint not null,
  constraint post_tags_pkey primary key (post_id, tag_id),
  constraint post_tags_post_id_fkey foreign key (post_id) references blog.posts (id) on delete cascade,
  constraint post_tags_tag_id_fkey foreign key (tag_id) references blog.tags (id) on delete cascade
);

create index post_tags_tag_id_post_id_idx on blog.post_tags (tag_id, post_id);

create table blog.comments (
  id         bigint generated always as identity,
  body       text        not null,
  created_at timestamptz not null default now(),
  post_id    bigint      not null,
  user_id    bigint,
  constraint comments_pkey primary key (id),
  constraint comments_post_id_fkey foreign key (post_id) references blog.posts (id) on delete cascade,
  constraint comments_user_id_fkey foreign key (user_id) references people.users (id) on delete set null,
  constraint comments_body_form check (body like '_%')
);

create index comments_post_id_created_at_id_idx on blog.comments (post_id, created_at, id);
create index comments_user_id_idx on blog.comments (user_id);
