package io.relata.bootstrap.command;

import io.relata.application.shadow.Recording;
import io.relata.http.exchange.ClientWentAway;
import io.relata.http.local.Inquiry;
import io.relata.http.local.Marked;
import io.relata.http.problem.Kind;
import io.relata.http.problem.Problem;
import io.relata.http.problem.Rejection;
import io.relata.jdbi.Database;
import io.relata.jdbi.DatabaseSettings;
import io.relata.jdbi.query.ReadFailed;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One request on its way from the command line to its answer. */
record QueryRun(Session session, Inquiry inquiry, Recording recording) {

  private static final String NO_SUCH_TABLE = "42P01";

  ExitCode on(DatabaseSettings settings) {
    if (session.settings().database().isEmpty()) {
      Wiring.prepare(session, settings);
    }
    try (Database database = Database.open(ofOneConnection(settings), session.catalog())) {
      tell(inquiry.answer(Wiring.reads(session, database), recording, new Outlet(session.bytes())));
      return ExitCode.DONE;
    } catch (Rejection e) {
      return refused(e.problem());
    } catch (ClientWentAway e) {
      return unread(e);
    } catch (ReadFailed e) {
      if (!e.state().equals(NO_SUCH_TABLE)) {
        throw e;
      }
      return failed("the database has not all tables: relata migrate makes them");
    }
  }

  private static DatabaseSettings ofOneConnection(DatabaseSettings settings) {
    return new DatabaseSettings(
        settings.url(), settings.user(), settings.password(), 1, settings.statementTimeout());
  }

  /** What belongs to the answer, but not into it. */
  private void tell(Map<String, String> headers) {
    if (headers.containsKey("Preference-Applied")) {
      session.err().println("rows " + headers.get("Content-Range"));
    }
    if (headers.containsKey("Relata-Truncated")) {
      session.err().println("cut at a limit: " + headers.get("Relata-Truncated"));
    }
  }

  /** In one line, and where it has a place, in a second with an arrow at it. */
  private ExitCode refused(Problem problem) {
    String details = problem.details().map(text -> ": " + text).orElse("");
    String hint = problem.hint().map(text -> "; " + text).orElse("");
    failed(problem.message() + details + hint);
    problem
        .place()
        .flatMap(place -> Marked.in(inquiry.address(), place))
        .ifPresent(marked -> session.err().println("  " + marked));
    return isAboutRows(problem.kind()) ? ExitCode.FAILED : ExitCode.MISUSED;
  }

  /** Whether other data could be an answer. */
  private static boolean isAboutRows(Kind kind) {
    return switch (kind) {
      case NO_SUCH_ROW, NOT_ONE_ROW, RANGE_BEYOND_END -> true;
      default -> kind.status() >= 500;
    };
  }

  /** Whoever closes a pipe has read enough, and is not to be bothered. */
  private ExitCode unread(ClientWentAway failure) {
    String reason = String.valueOf(Objects.requireNonNull(failure.getCause()).getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe")
        ? ExitCode.DONE
        : failed("the answer could not be written: " + reason);
  }

  private ExitCode failed(String reason) {
    session.err().println("relata: " + reason);
    return ExitCode.FAILED;
  }
}
