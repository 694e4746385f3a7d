package io.relata.jdbi;

import io.relata.application.once.Answer;
import io.relata.application.once.Claim;
import io.relata.application.once.Kept;
import io.relata.application.once.Ledger;
import io.relata.application.shadow.Reason;
import io.relata.application.shadow.Reason.Act;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Answers in {@code relata.answers}, which takes the time from the database's clock. */
final class JdbiLedger implements Ledger {

  private static final String TABLE = "relata.answers";

  private final Writing writing;
  private final double seconds;

  /**
   * Makes a ledger.
   *
   * @param time how long answers are kept
   */
  JdbiLedger(Writing writing, Duration time) {
    this.writing = writing;
    this.seconds = time.toMillis() / 1e3;
  }

  /** The statements. */
  interface Sql {

    // Waits for whoever has inserted the same key and has not ended yet. A row that is there is
    // locked even where it is left as it is, so it is still there for who reads it next.
    @SqlUpdate(
        """
        insert into relata.answers (key, fingerprint)
        values (:key, :fingerprint)
        on conflict (key) do update
        set fingerprint = excluded.fingerprint,
          status = null,
          headers = null,
          body = null,
          created_at = excluded.created_at
        where answers.status is null
          or answers.created_at < now() - :seconds * interval '1 second'
        """)
    int claim(String key, String fingerprint, double seconds);

    @SqlQuery(
        """
        select fingerprint, status, headers, body
        from relata.answers
        where key = :key
        """)
    Kept kept(String key);

    // Each answer that is kept makes room for itself, by more than it takes. What others have
    // locked is left to them: nobody waits here while all that was written is held.
    @SqlUpdate(
        """
        with expired as (
          delete from relata.answers
          where key in (
            select key
            from relata.answers
            where created_at < now() - :seconds * interval '1 second'
            order by created_at
            limit 20
            for update skip locked
          )
        )
        update relata.answers
        set status = :status,
          headers = :headers,
          body = :body
        where key = :key
          and status is null
        """)
    int keep(String key, int status, String[] headers, byte[] body, double seconds);
  }

  @Override
  public Optional<Kept> claim(Claim claim) {
    return writing.with(reason(Act.CLAIM), Sql.class, sql -> claimed(sql, claim));
  }

  private Optional<Kept> claimed(Sql sql, Claim claim) {
    return sql.claim(claim.key(), claim.fingerprint(), seconds) > 0
        ? Optional.empty()
        : Optional.of(sql.kept(claim.key()));
  }

  @Override
  public void keep(Claim claim, Answer answer) {
    String[] headers = KeptMapper.stored(answer.headers());
    int kept =
        writing.with(
            reason(Act.KEEP),
            Sql.class,
            sql -> sql.keep(claim.key(), answer.status(), headers, answer.body(), seconds));
    if (kept == 0) {
      throw new IllegalStateException("the key " + claim.key() + " is not claimed");
    }
  }

  private static Reason.Write reason(Act act) {
    return new Reason.Write(act, TABLE);
  }
}
