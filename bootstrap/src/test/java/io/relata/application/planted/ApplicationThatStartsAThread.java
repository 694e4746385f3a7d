package io.relata.application.planted;

/** Goes on after it has returned. */
public final class ApplicationThatStartsAThread {

  private ApplicationThatStartsAThread() {}

  public static void run(Runnable work) {
    Thread.ofVirtual().start(work);
  }
}
