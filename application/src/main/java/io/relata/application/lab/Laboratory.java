package io.relata.application.lab;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All experiments, of which one runs at a time. */
public final class Laboratory {

  private final List<Experiment> experiments;
  private final AtomicReference<@Nullable Experiment> running = new AtomicReference<>();

  public Laboratory(List<Experiment> experiments) {
    this.experiments = List.copyOf(experiments);
  }

  public List<Experiment> experiments() {
    return experiments;
  }

  public Optional<Experiment> named(String name) {
    return experiments.stream().filter(experiment -> experiment.name().equals(name)).findFirst();
  }

  /**
   * Runs one.
   *
   * @throws Occupied while another runs
   */
  public Findings run(Experiment experiment, Bounds bounds, Progress progress) {
    Experiment other = running.compareAndExchange(null, experiment);
    if (other != null) {
      throw new Occupied(other);
    }
    try {
      return experiment.procedure().run(bounds, progress);
    } finally {
      running.set(null);
    }
  }
}
