package io.relata.http.problem;

/** The kinds of problems, each with its status, the code that clients know it by, and a title. */
public enum Kind {
  MALFORMED(400, "PGRST100", "The request can not be read"),
  WRONG_VALUE(400, "22P02", "A value is of the wrong type"),
  UNKNOWN_FIELD(400, "42703", "There is no such field"),
  UNKNOWN_RELATION(400, "PGRST200", "There is no such relation"),
  NOT_EMBEDDED(400, "PGRST108", "The relation is not part of the request"),
  ORDER_BY_MANY(400, "PGRST118", "A list can not be ordered by many rows"),
  SPREAD_OF_MANY(400, "PGRST119", "Only a single row can be spread"),
  FILTER_OF_MANY(400, "PGRST120", "A relation can only be asked whether it is there"),
  NO_GROUPS(400, "PGRST123", "There are no groups here"),
  NOT_A_KEY(400, "42803", "Groups have no single value of it"),
  UNKNOWN_PREFERENCE(400, "PGRST122", "A preference is not known"),
  MALFORMED_BODY(400, "PGRST102", "The body can not be read"),
  UNKNOWN_COLUMN(400, "PGRST204", "The body names a field that is not there"),
  NO_KEY(400, "42P10", "Several rows may have the same value"),
  OTHER_IDENTITY(400, "PGRST115", "The body is about another row than the address"),
  NO_FILTER(400, "21000", "Nothing says which rows are meant"),
  TOO_MANY_ROWS(400, "PGRST124", "More rows fit than may be affected"),
  LIMIT(400, "RELATA-LIMIT", "A limit is exceeded"),
  UNKNOWN_ADDRESS(404, "PGRST205", "There is nothing at this address"),
  NO_SUCH_ROW(404, "PGRST116", "There is no such row"),
  WRONG_VERB(405, "PGRST117", "This address does not take this verb"),
  UNKNOWN_CONTEXT(406, "PGRST106", "There is no such context"),
  NOT_ONE_ROW(406, "PGRST116", "There is not exactly one row"),
  FORM_NOT_OFFERED(406, "PGRST107", "None of the accepted forms is offered"),
  DUPLICATE(409, "23505", "A value is taken already"),
  UNKNOWN_REFERENCE(409, "23503", "A row refers to one that is not there"),
  CHANGED_MEANWHILE(412, "RELATA-CHANGED", "The row was changed meanwhile"),
  NOT_NOW(409, "RELATA-STATE", "As things are now, it can not be done"),
  STILL_NEEDED(409, "23503", "Rows still belong to what was to be removed"),
  BODY_TOO_LONG(413, "RELATA-LIMIT", "The body is too long"),
  ADDRESS_TOO_LONG(414, "RELATA-LIMIT", "The address is too long"),
  BODY_NOT_TAKEN(415, "PGRST107", "Bodies of this type are not taken"),
  MISSING_VALUE(422, "23502", "A value is missing"),
  TEXT_TOO_LONG(422, "22001", "A text is too long"),
  BROKEN_RULE(422, "23514", "A rule is broken"),
  KEY_TAKEN(422, "RELATA-KEY", "The key belongs to another request"),
  HEADERS_TOO_LONG(431, "RELATA-LIMIT", "The headers are too long"),
  RANGE_BEYOND_END(416, "PGRST103", "The range lies beyond the end"),
  TOO_SLOW(503, "57014", "A statement took too long"),
  CONTESTED(503, "40001", "Others write the same rows"),
  TOO_BUSY(503, "53300", "Too many requests at once"),
  DATABASE_AWAY(503, "08006", "The database can not be reached"),
  FAULT(500, "XX000", "Something went wrong here");

  private final int status;
  private final String code;
  private final String title;

  Kind(int status, String code, String title) {
    this.status = status;
    this.code = code;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }
}
