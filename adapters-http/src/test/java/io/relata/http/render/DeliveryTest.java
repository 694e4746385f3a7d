package io.relata.http.render;

import static io.relata.http.render.Rendered.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.domain.query.Row;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {

  private static final Row<Specimen> ROW = Specimen.named(1, "a");

  @Test
  void linesHoldOneObjectEach() throws IOException {
    assertThat(Rendered.as(Form.NDJSON, named(), List.of(ROW, Specimen.named(2, "two\nlines"))))
        .isEqualTo("{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"two\\nlines\"}\n");
    assertThat(Rendered.as(Form.NDJSON, named(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "JSON_STRIPPED", "NDJSON", "CSV"})
  void portionsMakeTheSameAsTheWhole(Form form) throws IOException {
    List<Row<Specimen>> rows =
        IntStream.range(0, 1000).mapToObj(i -> Specimen.named(i, "text " + i)).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (Delivery delivery = Rendering.of(form, named()).begin(out)) {
      delivery.portion(rows.subList(0, 1));
      delivery.portion(List.of());
      delivery.portion(rows.subList(1, 1000));
      delivery.end();
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Rendered.as(form, named(), rows));
  }

  @ParameterizedTest
  @EnumSource
  void aPortionIsSentAtOnce(Form form) throws IOException {
    Recording out = new Recording();
    try (Delivery delivery = Rendering.of(form, named()).begin(out)) {
      delivery.portion(List.of(ROW));

      assertThat(out.toString(StandardCharsets.UTF_8)).contains("1").contains("a");
      assertThat(out.flushes).isEqualTo(1);
      delivery.end();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWholeAnswerLeavesTheStreamToWhoOpenedIt(Form form) throws IOException {
    Recording out = new Recording();

    Rendering.of(form, named()).write(List.of(ROW), out);

    assertThat(out.size()).isPositive();
    assertThat(out.flushes).isZero();
    assertThat(out.closes).isZero();
  }

  @Test
  void anAnswerThatIsNotEndedStaysCutOff() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (Delivery delivery = Rendering.of(Form.JSON, named()).begin(out)) {
      delivery.portion(List.of(ROW));
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[{\"id\":1,\"text\":\"a\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatWentAwayIsNoFaultOfOurs(Form form) {
    IOException gone = new IOException("broken pipe");
    Rendering rendering = Rendering.of(form, named());

    assertThatThrownBy(() -> rendering.write(List.of(ROW), new Gone(gone))).isSameAs(gone);
    assertThatThrownBy(
            () -> {
              try (Delivery delivery = rendering.begin(new Gone(gone))) {
                delivery.portion(List.of(ROW));
              }
            })
        .isSameAs(gone);
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "JSON_STRIPPED", "NDJSON", "CSV"})
  void aClientMayGoAwayInTheMiddle(Form form) {
    IOException gone = new IOException("broken pipe");
    List<Row<Specimen>> many = Collections.nCopies(10_000, ROW);

    assertThatThrownBy(() -> Rendering.of(form, named()).write(many, new Gone(gone)))
        .isSameAs(gone);
  }

  @Test
  void aClientMayGoAwayBeforeAProblem() {
    IOException gone = new IOException("broken pipe");

    assertThatThrownBy(
            () -> ProblemForm.write(Problem.of(Kind.LIMIT, "x"), "/shadow/1", new Gone(gone)))
        .isSameAs(gone);
  }

  /** Counts what is done to it. */
  private static final class Recording extends ByteArrayOutputStream {

    private int flushes;
    private int closes;

    @Override
    public void flush() {
      flushes++;
    }

    @Override
    public void close() {
      closes++;
    }
  }

  /** Nobody reads from its other end. */
  private static final class Gone extends OutputStream {

    private final IOException gone;

    Gone(IOException gone) {
      this.gone = gone;
    }

    @Override
    public void write(int b) throws IOException {
      throw gone;
    }
  }
}
