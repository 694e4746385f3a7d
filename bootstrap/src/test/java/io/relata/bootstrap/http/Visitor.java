package io.relata.bootstrap.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Someone who uses the server over HTTP, in words that make a test read like a story. Whoever
 * writes is shown what came of it.
 *
 * @param headers what each request carries
 */
record Visitor(Served served, List<String> headers) {

  private static final String SHOWN = "return=representation";

  static Visitor of(Served served) {
    return new Visitor(served, List.of("Prefer", SHOWN));
  }

  /** The same one, who looks what would come of it. */
  Visitor onlyTrying() {
    return new Visitor(served, List.of("Prefer", SHOWN + ", tx=rollback"));
  }

  /** The same one, who puts rows that may be there already. */
  Visitor merging() {
    return new Visitor(served, List.of("Prefer", SHOWN + ", resolution=merge-duplicates"));
  }

  /** The same one, who gets tables. */
  Visitor inCsv() {
    List<String> more = new ArrayList<>(headers);
    more.addAll(List.of("Accept", "text/csv"));
    return new Visitor(served, more);
  }

  Told reads(String address) {
    return send("GET", address, "");
  }

  Told creates(String address, String rows) {
    return send("POST", address, rows);
  }

  Told changes(String address, String fields) {
    return send("PATCH", address, fields);
  }

  Told removes(String address) {
    return send("DELETE", address, "");
  }

  Told links(String address) {
    return send("PUT", address, "");
  }

  Told unlinks(String address) {
    return send("DELETE", address, "");
  }

  /** Does what the end of the address says: {@code …/orders/7/cancel}. */
  Told acts(String address) {
    return send("POST", address, "");
  }

  private Told send(String verb, String address, String body) {
    return new Told(
        verb + " " + address,
        served.send(verb, address.replace(" ", "%20"), body, headers.toArray(String[]::new)));
  }
}
