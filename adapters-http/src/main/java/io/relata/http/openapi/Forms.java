package io.relata.http.openapi;

import io.relata.http.render.Form;

/** The forms in which rows are given. */
record Forms(Scope scope) {

  /**
   * Any number of rows.
   *
   * @param row what one looks like
   * @param examples answers in JSON, where there are some
   */
  Part ofRows(Part row, Part examples) {
    Part content = writtenRows(row, examples);
    if (scope.showsShadow()) {
      content.with(
          "application/vnd.pgrst.plan+json",
          Part.of("schema", WriteSchemas.list(Part.of("type", "object"))));
      content.with("application/vnd.pgrst.plan+text", text("The plans of the statements."));
    }
    return content;
  }

  /** The same, where they were written just now. */
  static Part writtenRows(Part row, Part examples) {
    Part content = Part.empty();
    for (Form form : Form.values()) {
      content.with(form.mediaType(), of(form, row, examples));
    }
    return content;
  }

  private static Part of(Form form, Part row, Part examples) {
    return switch (form) {
      case JSON -> withExamples(Part.of("schema", WriteSchemas.list(row)), examples);
      case JSON_STRIPPED -> Part.of("schema", WriteSchemas.list(row));
      case OBJECT, OBJECT_STRIPPED -> Part.of("schema", row);
      case NDJSON -> text("A row on each line, as JSON; any number of them.");
      case CSV -> text("A line of names, and a line for each row.");
    };
  }

  /** One row by itself. */
  static Part ofOne(Part row, Part examples) {
    return Part.of(Form.OBJECT.mediaType(), withExamples(Part.of("schema", row), examples))
        .with(Form.OBJECT_STRIPPED.mediaType(), Part.of("schema", row))
        .with(Form.NDJSON.mediaType(), of(Form.NDJSON, row, examples))
        .with(Form.CSV.mediaType(), of(Form.CSV, row, examples));
  }

  private static Part withExamples(Part content, Part examples) {
    return examples.isEmpty() ? content : content.with("examples", examples);
  }

  static Part text(String description) {
    return Part.of("schema", Part.of("type", "string").with("description", description));
  }
}
