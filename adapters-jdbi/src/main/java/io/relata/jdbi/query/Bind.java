package io.relata.jdbi.query;

import io.relata.domain.model.Scalar;
import io.relata.jdbi.value.PostgresText;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A value bound to a statement. Printed, it shows type and size and never the value. */
sealed interface Bind {

  /** Any number of plain values of one kind, the identities of rows among them. */
  static Bind array(Scalar scalar, List<Object> values) {
    return scalar == Scalar.BIGINT
        ? new Keys(values.stream().mapToLong(Long.class::cast).toArray())
        : new Many(scalar, values);
  }

  void to(PreparedStatement statement, int index) throws SQLException;

  /** One plain value. */
  record One(Scalar scalar, Object value) implements Bind {

    @Override
    public void to(PreparedStatement statement, int index) throws SQLException {
      switch (scalar) {
        case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
        case INTEGER -> statement.setInt(index, (Integer) value);
        case BIGINT -> statement.setLong(index, (Long) value);
        case NUMERIC -> statement.setBigDecimal(index, (BigDecimal) value);
        case TEXT -> statement.setString(index, (String) value);
        case TIMESTAMP -> statement.setObject(index, ((Instant) value).atOffset(ZoneOffset.UTC));
        case DATE, TIME, UUID -> statement.setObject(index, value);
      }
    }

    @Override
    public String toString() {
      String type = PostgresText.typeName(scalar);
      return value instanceof String text ? type + "(" + text.length() + ")" : type;
    }
  }

  /** The identities of rows, as a binary array. */
  record Keys(long[] ids) implements Bind {

    @Override
    public void to(PreparedStatement statement, int index) throws SQLException {
      statement.setObject(index, ids);
    }

    @Override
    public String toString() {
      return "bigint[" + ids.length + "]";
    }
  }

  /** Any number of plain values of one kind. */
  record Many(Scalar scalar, List<Object> values) implements Bind {

    @Override
    public void to(PreparedStatement statement, int index) throws SQLException {
      Object[] texts = values.stream().map(value -> PostgresText.of(scalar, value)).toArray();
      statement.setArray(
          index, statement.getConnection().createArrayOf(PostgresText.typeName(scalar), texts));
    }

    @Override
    public String toString() {
      return PostgresText.typeName(scalar) + "[" + values.size() + "]";
    }
  }
}
