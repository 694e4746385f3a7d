package io.relata.bootstrap.exit;

import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * What is to be done when the process is told to end. Whoever began last is done first: a server
 * finishes its requests before the database below it stops. The hooks of Java run all at once.
 */
public final class AtExit {

  private static final ConcurrentLinkedDeque<AtExit> WAITING = hooked();

  private final Runnable work;

  private AtExit(Runnable work) {
    this.work = work;
  }

  /** Does this at the end, before all that was registered earlier. */
  public static AtExit run(Runnable work) {
    AtExit atExit = new AtExit(work);
    WAITING.push(atExit);
    return atExit;
  }

  /** Needs not be done any more. */
  public void forget() {
    WAITING.remove(this);
  }

  private static ConcurrentLinkedDeque<AtExit> hooked() {
    ConcurrentLinkedDeque<AtExit> waiting = new ConcurrentLinkedDeque<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(waiting), "end"));
    return waiting;
  }

  private static void end(ConcurrentLinkedDeque<AtExit> waiting) {
    for (AtExit next = waiting.poll(); next != null; next = waiting.poll()) {
      next.work.run();
    }
  }
}
