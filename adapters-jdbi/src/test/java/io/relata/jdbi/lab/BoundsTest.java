package io.relata.jdbi.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.application.lab.Bounds;
import io.relata.application.lab.CannotExperiment;
import io.relata.application.lab.Findings;
import io.relata.application.lab.Laboratory;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Filled;
import io.relata.jdbi.TestDatabases;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  @Test
  void whatWasNotReachedIsSaidAndNotInvented() {
    Bounds bounds = new Bounds(Duration.ofSeconds(4), 3);
    Laboratory laboratory = JdbiLaboratory.on(Filled.withAuthors(10, 110), TestDatabases.CATALOG);

    Findings findings =
        laboratory.run(
            laboratory.named("loading").orElseThrow(),
            bounds,
            (share, doing) -> {
              if (doing.equals("lazy, 1,000 parents")) {
                LockSupport.parkNanos(bounds.time().toNanos());
              }
            });

    assertThat(findings.leftOut()).contains("lazy, 1,000 parents: the time was up");
    assertThat(findings.charts().getFirst().series())
        .isNotEmpty()
        .flatExtracting(series -> series.points())
        .extracting("size")
        .contains(1L)
        .doesNotContain(1_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"loading", "product", "paging", "shifting", "top", "keys"})
  void withoutDataItIsSaidWhatFillsTheDatabase(String experiment) {
    DatabaseSettings empty = TestDatabases.migrated();

    assertThatThrownBy(() -> Found.by(experiment, empty))
        .isInstanceOf(CannotExperiment.class)
        .extracting(refusal -> ((CannotExperiment) refusal).hint())
        .isEqualTo("./relata demo fills the database");
  }

  @Test
  void whoeverHearsOfTheProgressCanEndIt() {
    Laboratory laboratory = JdbiLaboratory.on(Filled.withAuthors(5, 20), TestDatabases.CATALOG);

    assertThatThrownBy(
            () ->
                laboratory.run(
                    laboratory.named("keys").orElseThrow(),
                    Bounds.USUAL,
                    (share, doing) -> {
                      if (share > 0) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessage("enough");
  }
}
