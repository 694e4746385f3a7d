package io.relata.jdbi.lab;

import java.time.OffsetDateTime;

/** An item of a list, newest first: its id, and its place in the order. */
record Item(long id, OffsetDateTime publishedAt) {}
