package io.relata.http.read;

import io.relata.domain.model.Field;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The version of a row: a digest of all its values, shown or not. So it is the same wherever the
 * row is stored, and needs no column for it.
 */
final class Version {

  private static final int BYTES = 15;

  private Version() {}

  /** Reads all fields of a row that is asked for without relations, those asked for first. */
  static <T> Query<T> readable(Query<T> query) {
    if (!query.includes().isEmpty()) {
      return query;
    }
    Set<Field<T, ?>> fields = new LinkedHashSet<>(query.fields());
    fields.addAll(query.entity().fields());
    return query.select(List.copyOf(fields));
  }

  /** That of the one row of a page that was made readable; none of a row with relations. */
  static Optional<String> of(Page<?> page) {
    return page.query().includes().isEmpty()
        ? Optional.of(digest(page.rows().getFirst()))
        : Optional.empty();
  }

  private static <T> String digest(Row<T> row) {
    MessageDigest digest = sha256();
    List<Field<T, ?>> fields = row.shape().fields();
    for (Field<T, ?> field : row.entity().fields()) {
      Object value = row.plain(fields.indexOf(field));
      byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
      digest.update((byte) (value == null ? 0 : 1));
      digest.update(Integer.toString(text.length).getBytes(StandardCharsets.US_ASCII));
      digest.update((byte) ' ');
      digest.update(text);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
