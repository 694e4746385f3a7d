package io.relata.http.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import io.relata.http.render.Accepted.Plan;
import io.relata.http.render.Accepted.Plan.Notation;
import io.relata.http.render.Accepted.Plan.Option;
import io.relata.http.render.Accepted.Rows;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | JSON",
        "' ' | JSON",
        "*/* | JSON",
        "application/* | JSON",
        "text/* | CSV",
        "application/json | JSON",
        "APPLICATION/JSON; Charset=UTF-8 | JSON",
        "application/json;nulls=stripped | JSON_STRIPPED",
        "application/vnd.pgrst.array+json | JSON",
        "application/vnd.pgrst.array+json;nulls=stripped | JSON_STRIPPED",
        "application/vnd.pgrst.object | OBJECT",
        "application/vnd.pgrst.object+json | OBJECT",
        "application/vnd.pgrst.object+json; nulls=\"stripped\" | OBJECT_STRIPPED",
        "application/x-ndjson | NDJSON",
        "text/csv | CSV"
      })
  void aNameOrAWildcardGivesItsForm(String header, Form form) {
    assertThat(Accepted.by(header)).isEqualTo(new Rows(form));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv, application/json | CSV",
        "application/json, text/csv | JSON",
        "text/csv;q=0.5, application/json;q=0.7 | JSON",
        "text/csv;q=0.501, application/json;q=0.5 | CSV",
        "*/*, text/csv | CSV",
        "*/*, text/csv;q=0.9 | JSON",
        "application/json;q=0.1, */* | NDJSON",
        "application/json;q=0, */* | NDJSON",
        "application/*;q=0, */* | CSV",
        "image/png, text/csv;q=0.1 | CSV",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | JSON",
        "application/json, text/plain, */* | JSON",
        "text/csv;q=1.0, application/vnd.pgrst.object+json;q=0 | CSV"
      })
  void whatIsWantedMostWins(String header, Form form) {
    assertThat(Accepted.by(header)).isEqualTo(new Rows(form));
  }

  @ParameterizedTest
  @EnumSource
  void eachFormIsAcceptedByWhatItIsCalled(Form form) {
    assertThat(Accepted.by(form.mediaType())).isEqualTo(new Rows(form));
    assertThat(Accepted.by(form.contentType())).isEqualTo(new Rows(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "image/*",
        "application/json;q=0",
        "*/*;q=0",
        "text/csv;nulls=stripped",
        "application/x-ndjson;nulls=stripped",
        "application/json;nulls=gone",
        "application/vnd.pgrst.plan+json; options=everything",
        "application/vnd.pgrst.plan+json; for=\"text/html\"",
        "application/vnd.pgrst.plan+xml"
      })
  void whatIsNotOfferedIsRejected(String header) {
    Problem problem = rejected(header);

    assertThat(problem.kind()).isEqualTo(Kind.FORM_NOT_OFFERED);
    assertThat(problem.message()).endsWith(": " + header);
    assertThat(problem.hint().orElseThrow())
        .contains(
            "application/json",
            "application/vnd.pgrst.object+json",
            "application/x-ndjson",
            "text/csv",
            "application/vnd.pgrst.plan+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application",
        "/",
        "*/json",
        "application/json/x",
        "application/json;q=x",
        "application/json;q=1.5",
        "application/json;q=-1",
        "application/json;q=",
        "application/json;nulls",
        "application/json;=1",
        "application/json\"",
        "\"application/json",
        ";",
        ",",
        "\"\\",
        "\u0000"
      })
  void whatCanNotBeReadAsksForNothing(String header) {
    assertThat(rejected(header).kind()).isEqualTo(Kind.FORM_NOT_OFFERED);
    assertThat(Accepted.by("text/csv, " + header.replace("\"", "'"))).isEqualTo(new Rows(Form.CSV));
  }

  @Test
  void aLongHeaderIsNotRepeatedInFull() {
    assertThat(rejected("x/y,".repeat(2000)).message()).hasSizeLessThan(300);
  }

  @Test
  void anyHeaderIsAcceptedOrRejected() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String header = anyHeader(random);
      try {
        assertThat(Accepted.by(header)).isNotNull();
      } catch (Rejection rejection) {
        assertThat(rejection.problem().kind())
            .describedAs("seed %s, header %s", seed, header)
            .isEqualTo(Kind.FORM_NOT_OFFERED);
      }
    }
  }

  private static String anyHeader(Random random) {
    String[] parts = {
      "application",
      "/",
      "json",
      "*",
      ";",
      ",",
      "q",
      "=",
      "0.5",
      "\"",
      "\\",
      " ",
      "|",
      "options",
      "vnd.pgrst.plan+json",
      "for",
      "text/csv",
      "ü",
      "\n"
    };
    StringBuilder header = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      header.append(parts[random.nextInt(parts.length)]);
    }
    return header.toString();
  }

  @Test
  void aPlanIsAskedForAsTheClientOfSupabaseDoes() {
    assertThat(
            Accepted.by(
                "application/vnd.pgrst.plan+json; for=\"application/json\"; "
                    + "options=analyze|verbose|settings|buffers|wal;"))
        .isEqualTo(new Plan(Notation.JSON, Form.JSON, EnumSet.allOf(Option.class)));
    assertThat(Accepted.by("application/vnd.pgrst.plan+text; for=\"application/json\"; options=;"))
        .isEqualTo(new Plan(Notation.TEXT, Form.JSON, Set.of()));
  }

  @Test
  void aPlanMayBeOfAnyForm() {
    assertThat(
            Accepted.by(
                "application/vnd.pgrst.plan; "
                    + "for=\"application/vnd.pgrst.object+json;nulls=stripped\"; options=wal"))
        .isEqualTo(new Plan(Notation.TEXT, Form.OBJECT_STRIPPED, Set.of(Option.WAL)));
    assertThat(Accepted.by("application/vnd.pgrst.plan+json"))
        .isEqualTo(new Plan(Notation.JSON, Form.JSON, Set.of()));
  }

  @Test
  void aPlanIsCalledAsItWasAskedFor() {
    Plan plan = new Plan(Notation.JSON, Form.CSV, Set.of(Option.BUFFERS, Option.ANALYZE));

    assertThat(plan.contentType())
        .isEqualTo(
            "application/vnd.pgrst.plan+json; for=\"text/csv\"; "
                + "options=analyze|buffers; charset=utf-8");
    assertThat(Accepted.by(plan.contentType())).isEqualTo(plan);
  }

  private static Problem rejected(String header) {
    return catchThrowableOfType(Rejection.class, () -> Accepted.by(header)).problem();
  }
}
