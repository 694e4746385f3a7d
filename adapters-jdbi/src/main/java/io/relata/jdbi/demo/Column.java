package io.relata.jdbi.demo;

import io.relata.domain.model.Scalar;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column to fill, and where its plain value is found in a row. */
record Column<R>(String name, Scalar scalar, Function<R, @Nullable Object> value) {}
