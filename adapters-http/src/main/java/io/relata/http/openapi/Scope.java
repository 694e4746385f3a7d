package io.relata.http.openapi;

import io.relata.application.query.Limits;
import io.relata.domain.model.Catalog;
import io.relata.domain.query.Report;
import io.relata.http.catalog.Repertoire;
import io.relata.http.read.Reads;
import io.relata.http.shadow.Visibility;
import io.relata.http.write.Writes;
import java.util.List;

/**
 * What the document is about.
 *
 * @param repertoire what can be asked
 * @param reads what answers requests that read, which are asked for the examples
 * @param writes what answers requests that write
 * @param shadow whether the addresses that tell of past requests are there
 */
public record Scope(Repertoire repertoire, Reads reads, Writes writes, Visibility shadow) {

  Catalog catalog() {
    return repertoire.catalog();
  }

  String usualContext() {
    return repertoire.usualContext();
  }

  Limits limits() {
    return repertoire.limits();
  }

  List<Report<?>> reports() {
    return repertoire.reports();
  }

  boolean showsShadow() {
    return shadow == Visibility.SHOWN;
  }
}
