package io.relata.application.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaboratoryTest {

  private static final Findings NOTHING =
      new Findings(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void oneExperimentRunsAtATime() {
    Laboratory laboratory =
        new Laboratory(List.of(experiment("one", (bounds, progress) -> tell(progress))));
    Experiment one = laboratory.experiments().getFirst();

    assertThatThrownBy(
            () ->
                laboratory.run(
                    one,
                    Bounds.USUAL,
                    (share, doing) -> laboratory.run(one, Bounds.USUAL, LaboratoryTest::ignore)))
        .isInstanceOf(Occupied.class)
        .hasMessage("the experiment one runs now, and one runs at a time");
  }

  @Test
  void afterAFailureAnotherMayRun() {
    Experiment fails =
        experiment(
            "fails",
            (bounds, progress) -> {
              throw new CannotExperiment("no", "never");
            });
    Experiment works = experiment("works", (bounds, progress) -> NOTHING);
    Laboratory laboratory = new Laboratory(List.of(fails, works));

    assertThatThrownBy(() -> laboratory.run(fails, Bounds.USUAL, LaboratoryTest::ignore))
        .isInstanceOf(CannotExperiment.class);
    assertThat(laboratory.run(works, Bounds.USUAL, LaboratoryTest::ignore)).isEqualTo(NOTHING);
  }

  @Test
  void anExperimentIsFoundByItsName() {
    Laboratory laboratory =
        new Laboratory(List.of(experiment("one", (bounds, progress) -> NOTHING)));

    assertThat(laboratory.named("one")).isPresent();
    assertThat(laboratory.named("two")).isEmpty();
  }

  private static Findings tell(Progress progress) {
    progress.reached(0.5, "half");
    return NOTHING;
  }

  private static void ignore(double share, String doing) {}

  private static Experiment experiment(String name, Experiment.Procedure procedure) {
    return new Experiment(name, "Title", "Question?", "One. Two.", procedure);
  }
}
