package io.relata.http.catalog;

import io.relata.application.query.Limits;
import io.relata.domain.model.Catalog;
import io.relata.domain.query.Report;
import java.util.List;

/**
 * What can be asked here.
 *
 * @param usualContext the context that is spoken of where an address names none
 */
public record Repertoire(
    Catalog catalog, List<Report<?>> reports, String usualContext, Limits limits) {

  public Repertoire {
    reports = List.copyOf(reports);
  }

  /** The reports of a context. */
  public List<Report<?>> reportsOf(String context) {
    return reports.stream().filter(report -> report.context().equals(context)).toList();
  }
}
