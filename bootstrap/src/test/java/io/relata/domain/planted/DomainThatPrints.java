package io.relata.domain.planted;

/** Talks to whoever happens to listen. */
public record DomainThatPrints(String message) {

  public void print() {
    System.out.println(message);
  }
}
