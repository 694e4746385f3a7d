package io.relata.application.write;

import io.relata.domain.model.Id;
import io.relata.domain.query.Page;
import java.util.List;

/** Rows that were written, as a query shows them. */
public record Shown<T>(List<Id<T>> ids, Page<T> page) {}
