package io.relata.http.lab;

import io.relata.application.lab.Axis;
import io.relata.application.lab.Chart;
import io.relata.application.lab.Experiment;
import io.relata.application.lab.Fact;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Series;
import io.relata.application.lab.Text;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Experiments and what they found, in JSON. */
public final class FindingsForm {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final MathContext TOLD_APART = new MathContext(6);

  private FindingsForm() {}

  static void list(List<Experiment> experiments, OutputStream out) {
    try (JsonGenerator json = over(out)) {
      json.writeStartArray();
      for (Experiment experiment : experiments) {
        json.writeStartObject();
        json.writeStringProperty("name", experiment.name());
        json.writeStringProperty("title", experiment.title());
        json.writeStringProperty("question", experiment.question());
        json.writeStringProperty("explanation", experiment.explanation());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  static void progress(double share, String doing, OutputStream out) {
    try (JsonGenerator json = over(out)) {
      json.writeStartObject();
      json.writeNumberProperty("progress", Math.round(share * 1_000) / 1e3);
      json.writeStringProperty("doing", doing);
      json.writeEndObject();
    }
  }

  /** Writes all that was found as one object. */
  public static void write(Findings findings, OutputStream out) {
    try (JsonGenerator json = over(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("charts");
      findings.charts().forEach(chart -> chart(chart, json));
      json.writeEndArray();
      words("conclusions", findings.conclusions(), json);
      json.writeArrayPropertyStart("texts");
      findings.texts().forEach(text -> text(text, json));
      json.writeEndArray();
      json.writeArrayPropertyStart("data");
      findings.data().forEach(fact -> fact(fact, json));
      json.writeEndArray();
      words("leftOut", findings.leftOut(), json);
      json.writeEndObject();
    }
  }

  private static JsonGenerator over(OutputStream out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  private static void chart(Chart chart, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("title", chart.title());
    axis("x", chart.x(), json);
    axis("y", chart.y(), json);
    json.writeArrayPropertyStart("series");
    chart.series().forEach(series -> series(series, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void axis(String name, Axis axis, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("label", axis.label());
    json.writeStringProperty("unit", word(axis.unit()));
    json.writeStringProperty("scale", word(axis.scale()));
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void series(Series series, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("way", series.way());
    json.writeArrayPropertyStart("points");
    for (Series.Point point : series.points()) {
      json.writeStartObject();
      json.writeNumberProperty("size", point.size());
      json.writeNumberProperty("median", rounded(point.measured().median()));
      json.writeNumberProperty("low", rounded(point.measured().low()));
      json.writeNumberProperty("high", rounded(point.measured().high()));
      json.writeNumberProperty("runs", point.measured().runs());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void text(Text text, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("way", text.way());
    json.writeStringProperty("reason", text.reason());
    json.writeStringProperty("sql", text.sql());
    json.writeEndObject();
  }

  private static void fact(Fact fact, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", fact.name());
    json.writeStringProperty("value", fact.value());
    json.writeEndObject();
  }

  private static void words(String name, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** To as many digits as can be told apart. */
  private static double rounded(double value) {
    return new BigDecimal(value, TOLD_APART).doubleValue();
  }
}
