package io.relata.jdbi;

import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.jdbi.value.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Makes records of whole rows whose columns come in the order of the entity's fields. */
final class EntityMapper<T> implements RowMapper<T> {

  private final Entity<T> entity;

  EntityMapper(Entity<T> entity) {
    this.entity = entity;
  }

  @Override
  public T map(ResultSet answer, StatementContext context) throws SQLException {
    List<@Nullable Object> plain = new ArrayList<>();
    for (Field<T, ?> field : entity.fields()) {
      plain.add(new Column(plain.size() + 1, field.scalar()).read(answer));
    }
    return entity.instance(plain);
  }
}
