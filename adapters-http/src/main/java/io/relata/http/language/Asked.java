package io.relata.http.language;

import io.relata.domain.query.Query;
import io.relata.http.view.View;

/** What an address asks for: which rows, and what is shown of them. */
public record Asked<T>(Query<T> query, View view) {}
