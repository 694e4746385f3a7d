-- What was answered to requests that are to be done once, by their keys. An entry is without an
-- answer only as long as the transaction that made it lasts.
create table relata.answers (
  key         text        not null,
  fingerprint text        not null,
  status      integer,
  headers     text[],
  body        bytea,
  created_at  timestamptz not null default now(),
  constraint answers_pkey primary key (key)
);

create index answers_created_at_idx on relata.answers (created_at);
