package io.relata.http.openapi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A value in the document. */
sealed interface Json permits Part, Json.Text, Json.Figure, Json.Truth, Json.Items, Json.Quoted {

  void writeTo(JsonGenerator out);

  /** A text. */
  record Text(String text) implements Json {

    @Override
    public void writeTo(JsonGenerator out) {
      out.writeString(text);
    }
  }

  /** A number. */
  record Figure(BigDecimal number) implements Json {

    @Override
    public void writeTo(JsonGenerator out) {
      out.writeNumber(number);
    }
  }

  /** True or false. */
  record Truth(boolean holds) implements Json {

    @Override
    public void writeTo(JsonGenerator out) {
      out.writeBoolean(holds);
    }
  }

  /** Several values. */
  record Items(List<? extends Json> all) implements Json {

    public Items {
      all = List.copyOf(all);
    }

    @Override
    public void writeTo(JsonGenerator out) {
      out.writeStartArray();
      all.forEach(each -> each.writeTo(out));
      out.writeEndArray();
    }
  }

  /** What is JSON already. */
  record Quoted(String json) implements Json {

    @Override
    public void writeTo(JsonGenerator out) {
      out.writeRawValue(json);
    }
  }

  static Items texts(Collection<String> texts) {
    return new Items(texts.stream().map(Text::new).toList());
  }

  static Items items(Json... all) {
    return new Items(List.of(all));
  }
}
