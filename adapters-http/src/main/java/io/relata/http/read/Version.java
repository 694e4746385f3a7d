package io.relata.http.read;

import io.relata.domain.model.Field;
import io.relata.domain.query.Page;
import io.relata.domain.query.Query;
import io.relata.domain.query.Row;
import io.relata.http.exchange.Body;
import io.relata.http.exchange.Wire;
import io.relata.http.render.Form;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The version of a row: a digest of all its values, shown or not. So it is the same wherever the
 * row is stored, and needs no column for it.
 */
public record Version(String digest) {

  private static final int BYTES = 15;
  private static final char END = '.';

  /** Reads all fields of a row that is asked for by itself, those asked for first. */
  public static <T> Query<T> readable(Query<T> query) {
    if (!isOfRowAlone(query)) {
      return query;
    }
    Set<Field<T, ?>> fields = new LinkedHashSet<>(query.fields());
    fields.addAll(query.entity().fields());
    return query.select(List.copyOf(fields));
  }

  private static boolean isOfRowAlone(Query<?> query) {
    return query.includes().isEmpty() && query.fields().stream().allMatch(Field::isOfOneRow);
  }

  /** That of the one row of a page that was made readable; none where other rows are told of. */
  public static Optional<Version> of(Page<?> page) {
    return isOfRowAlone(page.query()) ? Optional.of(of(page.rows().getFirst())) : Optional.empty();
  }

  /** That which a tag names, in whatever form the row was given. */
  static Version inTag(String text) {
    int end = text.indexOf(END);
    return new Version(end < 0 ? text : text.substring(0, end));
  }

  /** What the tag says of the row in a form. */
  String inForm(Form form) {
    return digest + END + form.name().toLowerCase(Locale.ROOT);
  }

  /** The tag of an answer that shows the row by itself. */
  public String tag(Form form, Wire wire, Body body) {
    return EntityTag.strong(this, form, wire.zips(body)).value();
  }

  /** That of a row which has all its fields. */
  static <T> Version of(Row<T> row) {
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
    return new Version(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
