package io.relata.application.write;

import static io.relata.domain.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.application.work.MemoryUnitOfWork;
import io.relata.application.work.UnitOfWork.Ending;
import io.relata.domain.memory.MemoryReader;
import io.relata.domain.memory.MemoryRepository;
import io.relata.domain.memory.MemoryWorld;
import io.relata.domain.memory.Tables;
import io.relata.domain.model.BelongsTo;
import io.relata.domain.model.Catalog;
import io.relata.domain.model.Clash;
import io.relata.domain.model.Condition;
import io.relata.domain.model.Context;
import io.relata.domain.model.Declaration;
import io.relata.domain.model.Deletion;
import io.relata.domain.model.Entity;
import io.relata.domain.model.Field;
import io.relata.domain.model.Id;
import io.relata.domain.model.NewRow;
import io.relata.domain.model.TextField;
import io.relata.domain.model.ToMany;
import io.relata.domain.model.Type;
import io.relata.domain.model.Violation;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What keeps rows from being removed: here, loans of books, whose removal shelves would bring. */
class RestrictionsTest {

  /** Books stand on it, and go with it. */
  public record Shelf(Id<Shelf> id, String name) {
    private static final Declaration<Shelf> SHELVES =
        Declaration.of("library", "shelves", () -> Shelf.ENTITY);
    static final Field<Shelf, Id<Shelf>> ID = SHELVES.id(Shelf::id);
    static final TextField<Shelf, String> NAME = SHELVES.text("name", Shelf::name);
    static final ToMany<Shelf, Book> BOOKS = SHELVES.hasMany("books", () -> Book.SHELF);
    static final Entity<Shelf> ENTITY = SHELVES.entity(Shelf.class, ID, NAME).relatedBy(BOOKS);
  }

  /** It is lent. */
  public record Book(Id<Book> id, String title, Id<Shelf> shelfId) {
    private static final Declaration<Book> BOOKS =
        Declaration.of("library", "books", () -> Book.ENTITY);
    static final Field<Book, Id<Book>> ID = BOOKS.id(Book::id);
    static final TextField<Book, String> TITLE = BOOKS.text("title", Book::title);
    static final Field<Book, Id<Shelf>> SHELF_ID =
        BOOKS.field("shelf_id", Type.id(), Book::shelfId);
    static final BelongsTo<Book, Shelf> SHELF =
        BOOKS.belongsTo("shelf", SHELF_ID, Deletion.CASCADE, () -> Shelf.BOOKS);
    static final ToMany<Book, Loan> LOANS = BOOKS.hasMany("loans", () -> Loan.BOOK);
    static final Entity<Book> ENTITY =
        BOOKS.entity(Book.class, ID, TITLE, SHELF_ID).relatedBy(SHELF, LOANS);
  }

  /** As long as there is one, its book stays. */
  public record Loan(Id<Loan> id, Id<Book> bookId) {
    private static final Declaration<Loan> LOANS =
        Declaration.of("library", "loans", () -> Loan.ENTITY);
    static final Field<Loan, Id<Loan>> ID = LOANS.id(Loan::id);
    static final Field<Loan, Id<Book>> BOOK_ID = LOANS.field("book_id", Type.id(), Loan::bookId);
    static final BelongsTo<Loan, Book> BOOK =
        LOANS.belongsTo("book", BOOK_ID, Deletion.RESTRICT, () -> Book.LOANS);
    static final Entity<Loan> ENTITY = LOANS.entity(Loan.class, ID, BOOK_ID).relatedBy(BOOK);
  }

  private final Tables tables =
      new Tables(Catalog.of(Context.of("library", Shelf.ENTITY, Book.ENTITY, Loan.ENTITY)));
  private final MemoryRepository<Shelf> shelves = repository(Shelf.ENTITY);
  private final MemoryRepository<Book> books = repository(Book.ENTITY);
  private final MemoryRepository<Loan> loans = repository(Loan.ENTITY);
  private final Changing changing =
      new Changing(
          new MemoryUnitOfWork(tables),
          Repositories.linkedBy(new MemoryWorld(Clock.systemUTC()).links())
              .with(Shelf.ENTITY, shelves)
              .with(Book.ENTITY, books)
              .with(Loan.ENTITY, loans),
          new MemoryReader(tables::visible));

  @Test
  void areToldByTheirRelationWithTheirNumberAndThemselves() {
    Id<Book> book = book("One", shelf("A"));
    lend(book);
    lend(book);

    assertRefused(() -> remove(Book.ENTITY, Book.ID.is(book)))
        .containsExactly(
            Violation.restricted("loans", 2)
                .because(new Clash<>(Loan.ENTITY, Loan.BOOK_ID.is(book))));
    assertThat(books.hold(Condition.always())).containsExactly(book);
  }

  @Test
  void areFoundThroughRowsThatWouldGoToo() {
    Id<Shelf> shelf = shelf("A");
    lend(book("One", shelf));
    book("Two", shelf);

    assertRefused(() -> remove(Shelf.ENTITY, Shelf.ID.in(List.of(shelf))))
        .containsExactly(
            Violation.restricted("books.loans", 1)
                .because(
                    new Clash<>(Loan.ENTITY, Loan.BOOK.where(Book.SHELF_ID.in(List.of(shelf))))));
    assertThat(shelves.hold(Condition.always())).containsExactly(shelf);
    assertThat(books.hold(Condition.always())).hasSize(2);
  }

  @Test
  void areFoundWhateverSaysWhatIsToBeRemoved() {
    Id<Book> book = book("One", shelf("A"));
    lend(book);

    assertRefused(() -> remove(Book.ENTITY, Book.TITLE.startsWith("O")))
        .containsExactly(
            Violation.restricted("loans", 1)
                .because(new Clash<>(Loan.ENTITY, Loan.BOOK.where(Book.TITLE.startsWith("O")))));
  }

  @Test
  void letGoWhatTheyDoNotBelongTo() {
    Id<Shelf> shelf = shelf("A");
    Id<Book> lent = book("One", shelf);
    Id<Book> free = book("Two", shelf);
    lend(lent);

    assertThat(remove(Book.ENTITY, Book.ID.is(free))).containsExactly(free);
    assertThat(books.hold(Condition.always())).containsExactly(lent);
  }

  private Id<Shelf> shelf(String name) {
    return Shelf.ENTITY.idOf(
        shelves.add(List.of(NewRow.of(Shelf.ENTITY).with(Shelf.NAME, name))).getFirst());
  }

  private Id<Book> book(String title, Id<Shelf> shelf) {
    NewRow<Book> row = NewRow.of(Book.ENTITY).with(Book.TITLE, title).with(Book.SHELF_ID, shelf);
    return Book.ENTITY.idOf(books.add(List.of(row)).getFirst());
  }

  private void lend(Id<Book> book) {
    assertThat(loans.add(List.of(NewRow.of(Loan.ENTITY).with(Loan.BOOK_ID, book)))).hasSize(1);
  }

  private <T> List<Id<T>> remove(Entity<T> entity, Condition<T> which) {
    return changing.remove(new Choice<>(entity, which, OptionalLong.empty(), Ending.KEPT));
  }

  private <T> MemoryRepository<T> repository(Entity<T> entity) {
    return new MemoryRepository<>(entity, tables, Clock.systemUTC());
  }
}
