package io.relata.http.render;

/** The forms in which rows are given, each with the content type that says so. */
public enum Form {
  JSON("application/json"),
  JSON_STRIPPED("application/vnd.pgrst.array+json;nulls=stripped"),
  OBJECT("application/vnd.pgrst.object+json"),
  OBJECT_STRIPPED("application/vnd.pgrst.object+json;nulls=stripped"),
  NDJSON("application/x-ndjson"),
  CSV("text/csv");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The name of this form where a client asks for it. */
  public String mediaType() {
    return mediaType;
  }

  /** The name of this form where an answer declares it. */
  public String contentType() {
    return mediaType + "; charset=utf-8";
  }

  /** Whether it gives exactly one row. */
  public boolean isOfOne() {
    return this == OBJECT || this == OBJECT_STRIPPED;
  }

  /** The form in which one row is given by itself. */
  public Form ofOne() {
    return switch (this) {
      case JSON -> OBJECT;
      case JSON_STRIPPED -> OBJECT_STRIPPED;
      case OBJECT, OBJECT_STRIPPED, NDJSON, CSV -> this;
    };
  }
}
