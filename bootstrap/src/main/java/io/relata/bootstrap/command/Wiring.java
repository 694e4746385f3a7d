package io.relata.bootstrap.command;

import io.relata.application.ContextRules;
import io.relata.application.query.Guard;
import io.relata.bootstrap.demo.Demo;
import io.relata.bootstrap.demo.DemoSize;
import io.relata.bootstrap.demo.NotEmpty;
import io.relata.bootstrap.settings.Settings;
import io.relata.bootstrap.settings.WrongSetting;
import io.relata.domain.Contexts;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Context;
import io.relata.http.catalog.Repertoire;
import io.relata.http.read.Addresses;
import io.relata.http.read.Reads;
import io.relata.http.server.Service;
import io.relata.http.write.Writes;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.Migrations;
import io.relata.jdbi.lab.JdbiLaboratory;
import io.relata.jdbi.query.JdbiReader;
import io.relata.jdbi.shop.JdbiStock;
import io.relata.jdbi.tasks.JdbiSlugs;
import java.util.List;

/** What the commands that answer requests have in common. */
final class Wiring {

  private Wiring() {}

  static void requireDefaultContext(Session session) {
    String wanted = session.settings().http().defaultContext();
    List<String> contexts = session.catalog().contexts().stream().map(Context::name).toList();
    if (!contexts.contains(wanted)) {
      throw new WrongSetting(
          "there is no context %s to speak of; there are %s"
              .formatted(wanted, String.join(", ", contexts)));
    }
  }

  /** Brings the schema up to date, and puts demo data into an embedded database without rows. */
  static void prepare(Session session, DatabaseSettings database) {
    Migrations.run(database);
    if (session.settings().database().isEmpty()) {
      fill(session, database);
    }
  }

  private static void fill(Session session, DatabaseSettings database) {
    try (ProgressBar bar = new ProgressBar(session.err(), session.isTerminal())) {
      new Demo(DemoSize.SMALL, 1, Demo.Existing.REFUSED).load(session.catalog(), database, bar);
    } catch (NotEmpty e) {
      // Somebody has put rows there, and they stay as they are.
    }
  }

  /**
   * All that a server answers with.
   *
   * @param reached how the database is reached, for what takes connections of its own
   */
  static Service service(Session session, Database database, DatabaseSettings reached) {
    Settings settings = session.settings();
    return new Service(
        new Repertoire(
            session.catalog(),
            Contexts.REPORTS,
            settings.http().defaultContext(),
            settings.limits()),
        reads(session, database),
        writes(session, database),
        JdbiLaboratory.on(reached, session.catalog()),
        new Watched(database));
  }

  static Reads reads(Session session, Database database) {
    Settings settings = session.settings();
    Catalog catalog = session.catalog();
    return new Reads(
        addresses(session),
        catalog,
        new Guard(settings.limits()),
        JdbiReader.batched(database),
        Contexts.REPORTS);
  }

  private static Addresses addresses(Session session) {
    return new Addresses(session.catalog(), session.settings().http().defaultContext());
  }

  private static Writes writes(Session session, Database database) {
    Settings settings = session.settings();
    return new Writes(
        addresses(session),
        session.catalog(),
        new Guard(settings.limits()),
        Writes.Acts.on(
            database.unitOfWork(),
            ContextRules.over(
                database.repositories(),
                JdbiReader.batched(database),
                new JdbiSlugs(database.writing()),
                new JdbiStock(database.writing())),
            JdbiReader.batched(database),
            database.ledger(settings.keepingAnswers())),
        settings.http().longestBody());
  }
}
